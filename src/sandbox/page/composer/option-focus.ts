import type { StateOption } from '../../member-api.js';
import type { LeafCommand } from './leaf-commands.js';
import type { Filled } from './option-kinds.js';
import type { CommandDraft } from './use-command.js';

/** Gives the focus to an option's field. */
export function focusField(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[data-option="${CSS.escape(name)}"]`)?.focus();
}

/** On to the next required option without a value, if there is one. */
export function focusNext(form: HTMLFormElement | null, draft: CommandDraft, name: string): void {
  const next = draft.shown.find(
    (option) => option.name !== name && option.required && isEmpty(draft.filledIn(option.name)),
  );
  if (next !== undefined) focusField(form, next.name);
}

/** Backspace in an empty field takes an optional one away, and leaves the command from the first. */
export function goBack(
  form: HTMLFormElement | null,
  command: LeafCommand,
  draft: CommandDraft,
  option: StateOption,
  onLeave: (text: string) => void,
): void {
  const index = draft.shown.findIndex(({ name }) => name === option.name);
  const before = draft.shown[index - 1];
  if (!option.required) draft.remove(option.name);
  if (before !== undefined) focusField(form, before.name);
  else if (option.required) onLeave(`/${command.name}`);
  else form?.querySelector<HTMLElement>('.send')?.focus();
}

function isEmpty({ text, chosen }: Filled): boolean {
  return text === '' && chosen === null;
}
