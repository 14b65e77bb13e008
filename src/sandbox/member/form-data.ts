import { ComponentType } from '../forms/component-type.js';
import type { OpenForm } from '../interactions/open-forms.js';
import { inputOf } from '../interactions/seen-form.js';
import type { FormField, PostForm } from '../member-api.js';
import type { JsonObject } from '../world/json.js';
import { MemberRefusal } from './member-error.js';

/** What a member filled in, by `customId`. */
type Values = PostForm['values'];

/**
 * The `data` of a submitted form, laid out as the form was.
 *
 * @throws MemberRefusal 400 naming the field that is required and empty, or beyond its limits
 */
export function formData(form: OpenForm, values: Values): JsonObject {
  const { fields } = form.seen;
  const known = new Set(fields.map((field) => (field.kind === 'note' ? null : field.customId)));
  const unknown = Object.keys(values).find((customId) => !known.has(customId));
  if (unknown !== undefined) {
    throw new MemberRefusal(400, `The form "${form.seen.title}" has no field "${unknown}".`);
  }
  const components = form.modal.components.map((component, index) => {
    const field = fields[index];
    const base = { type: component.type, id: component.id };
    if (field === undefined || field.kind === 'note') return base;
    const filled = filledIn(inputOf(component), field, values[field.customId]);
    return component.type === ComponentType.label
      ? { ...base, component: filled }
      : { ...base, components: [filled] };
  });
  return { custom_id: form.seen.customId, components };
}

function filledIn(
  input: JsonObject,
  field: Exclude<FormField, { kind: 'note' }>,
  given: string | readonly string[] | undefined,
): JsonObject {
  const base = { type: input.type, id: input.id, custom_id: field.customId };
  if (field.kind === 'text') {
    if (given !== undefined && typeof given !== 'string') throw refusal(field.label, 'a text');
    return { ...base, value: checkedText(field, given ?? '') };
  }
  if (typeof given === 'string') throw refusal(field.label, 'a list of values');
  return { ...base, values: checkedChoice(field, given ?? []) };
}

/** Lengths are counted as the browser counts them; an optional field may stay empty. */
function checkedText(field: Extract<FormField, { kind: 'text' }>, text: string): string {
  const { label, required, minLength, maxLength } = field;
  if (text === '' && !required) return text;
  if (text.trim() === '' && required) throw refusal(label, 'a text: it is required');
  if (text.length < minLength || text.length > maxLength) {
    throw refusal(label, `${minLength} to ${maxLength} characters, not ${text.length}`);
  }
  return text;
}

function checkedChoice(
  field: Extract<FormField, { kind: 'select' }>,
  values: readonly string[],
): readonly string[] {
  const { label, required, minValues, maxValues, options } = field;
  if (values.length === 0 && !required) return values;
  const distinct = new Set(values).size === values.length;
  if (!distinct || values.length < minValues || values.length > maxValues) {
    throw refusal(label, `${minValues} to ${maxValues} different values, not ${values.length}`);
  }
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw refusal(label, `one of its options, not "${unknown}"`);
  return values;
}

function refusal(label: string, wanted: string): MemberRefusal {
  return new MemberRefusal(400, `"${label}" takes ${wanted}.`);
}
