import { Avatar } from './avatar.js';
import { Icon } from './icon.js';
import type { SelectOption } from './use-selection.js';

/** The face of a member, the colour of a role, the sign of a channel. */
export function OptionMark({ option }: { option: SelectOption }) {
  const { mark, label } = option;
  if (mark === undefined) return null;
  if (mark.kind === 'member') return <Avatar name={label} color={mark.color ?? ''} small />;
  if (mark.kind === 'channel') return <Icon name="hash" />;
  return (
    <span
      class="role-dot"
      aria-hidden="true"
      style={mark.color === null ? {} : { backgroundColor: mark.color }}
    />
  );
}
