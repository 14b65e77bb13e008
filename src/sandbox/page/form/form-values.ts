import type { FormField, FormSelect, FormText, PostForm } from '../../member-api.js';
import type { Words } from '../words/words.js';

/** What was filled in so far, by `customId`. */
export type FormValues = PostForm['values'];

/** A field that takes a value. */
export type ValueField = FormText | FormSelect;

/** What the bot filled in beforehand. */
export function startingValues(fields: readonly FormField[]): FormValues {
  return Object.fromEntries(
    fields.filter(takesValue).map((field) => [field.customId, startingValue(field)]),
  );
}

/** What is wrong, by `customId`; empty when the form may be sent. */
export function problemsIn(
  fields: readonly FormField[],
  values: FormValues,
  words: Words,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const field of fields.filter(takesValue)) {
    const problem = problemWith(field, values[field.customId], words);
    if (problem !== null) found.set(field.customId, problem);
  }
  return found;
}

export function takesValue(field: FormField): field is ValueField {
  return field.kind !== 'note';
}

export function textIn(values: FormValues, customId: string): string {
  const value = values[customId];
  return typeof value === 'string' ? value : '';
}

function startingValue(field: ValueField): string | readonly string[] {
  if (field.kind === 'text') return field.value;
  return field.options.filter((option) => option.default).map(({ value }) => value);
}

function problemWith(
  field: ValueField,
  value: string | readonly string[] | undefined,
  { invalid }: Words,
): string | null {
  if (field.kind === 'select') {
    const count = Array.isArray(value) ? value.length : 0;
    if (count === 0) return field.required ? invalid.fieldRequired : null;
    return count < field.minValues ? invalid.tooFew(field.minValues) : null;
  }
  const text = typeof value === 'string' ? value : '';
  if (text.trim() === '') return field.required ? invalid.fieldRequired : null;
  if (text.length < field.minLength) return invalid.tooShort(field.minLength);
  return text.length > field.maxLength ? invalid.tooLong(field.maxLength) : null;
}
