import { createForm, type Field } from '../forms/field.js';
import { DiscordError } from '../rest/discord-error.js';
import type { JsonObject } from '../world/json.js';
import { InteractionType } from './interaction.js';

/** How an interaction may be answered. */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** What each type of interaction takes as its first answer. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.command]: [4, 5, 9],
  [InteractionType.component]: [4, 5, 6, 7, 9],
  [InteractionType.autocomplete]: [8],
};

/**
 * Reads the type of an answer.
 *
 * @throws DiscordError 50035 when it does not suit the interaction; 501 for forms
 */
export function readCallbackType(body: unknown, interactionType: number): number {
  const form = createForm(body);
  const type = form.root.get('type').choice(ANSWERS[interactionType] ?? []);
  form.finish();
  if (type === CallbackType.modal) {
    throw new DiscordError(
      501,
      0,
      '501: the sandbox does not implement callbacks of type 9 (form)',
    );
  }
  return type ?? 0;
}

/**
 * Reads the choices of an autocomplete: at most 25, names of 1 to 100 characters, values of the
 * option's type.
 *
 * @throws DiscordError 50035
 */
export function readChoices(body: unknown, numeric: boolean): JsonObject[] {
  const form = createForm(body);
  const data = form.root.get('data');
  const choices = data.get('choices').items({ required: true, max: 25 });
  const read = choices.map((choice) => ({
    name: choice.get('name').string({ required: true, min: 1, max: 100 }),
    name_localizations: readNames(choice.get('name_localizations')),
    value: numeric
      ? choice.get('value').number({ required: true })
      : choice.get('value').string({ required: true, max: 100 }),
  }));
  form.finish();
  return read;
}

function readNames(field: Field): JsonObject | null {
  if (!field.present) return null;
  const names = field.keys().map((locale) => {
    return [locale, field.get(locale).string({ min: 1, max: 100 })] as const;
  });
  return Object.fromEntries(names);
}
