import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { SelectBox } from '../controls/select-box.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { useBusy } from './button-view.js';
import { selectOptions } from './select-options.js';

interface SelectMenuProps {
  readonly select: APISelectMenuComponent;
  readonly message: Message;
}

/** A menu of choices under a message: one is sent at once, several when the menu closes. */
export function SelectMenu({ select, message }: SelectMenuProps) {
  const { words, actions, server, me } = usePage();
  const busy = useBusy(message.id, select.custom_id);
  const options = selectOptions(select, server, me);
  const defaults = options.filter((option) => option.default).map(({ value }) => value);
  const label = select.placeholder ?? words.choose;
  return (
    <SelectBox
      // Edited by the bot, the menu begins anew with what it says is chosen.
      key={`${options.map(({ value }) => value).join(' ')} ${defaults.join(' ')}`}
      label={label}
      placeholder={label}
      options={options}
      minimum={select.min_values ?? 1}
      maximum={select.max_values ?? 1}
      disabled={select.disabled ?? false}
      busy={busy}
      onClosed={(values) => actions.press(message.id, select.custom_id, values)}
    />
  );
}
