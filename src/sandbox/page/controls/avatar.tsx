import { initialsOf, shadesOf } from './colors.js';

interface AvatarProps {
  readonly name: string;
  readonly color: string;
  readonly online?: boolean;
  readonly small?: boolean;
}

/** A member's initials on their colour; names stand beside it, so it is hidden from screen readers. */
export function Avatar({ name, color, online, small = false }: AvatarProps) {
  const { background } = shadesOf(color);
  return (
    <span
      class={small ? 'avatar small' : 'avatar'}
      style={{ backgroundColor: background }}
      aria-hidden="true"
    >
      {initialsOf(name)}
      {online !== undefined && <span class={online ? 'presence online' : 'presence'} />}
    </span>
  );
}
