import { createForm, type Field } from '../forms/field.js';
import type { JsonObject } from '../world/json.js';
import { type Interaction, InteractionType } from './interaction.js';

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
  [InteractionType.modalSubmit]: [4, 5],
};

/** A form that came from a message's component may also change that message. */
const ANSWERS_WITH_MESSAGE: readonly number[] = [4, 5, 6, 7];

/**
 * Reads the type of an answer.
 *
 * @throws DiscordError 50035 when it does not suit the interaction
 */
export function readCallbackType(body: unknown, interaction: Interaction): number {
  const form = createForm(body);
  const submitted = interaction.type === InteractionType.modalSubmit;
  const answers =
    submitted && interaction.origin.componentMessageId !== null
      ? ANSWERS_WITH_MESSAGE
      : (ANSWERS[interaction.type] ?? []);
  const type = form.root.get('type').choice(answers);
  form.finish();
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
