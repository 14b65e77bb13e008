import { ComponentType } from '../forms/component-type.js';
import type { ModalForm } from '../forms/modal-form.js';
import type { FormField, FormSelect, FormText, SeenForm } from '../member-api.js';
import { type JsonObject, listOf, objectOf, textOrNull } from '../world/json.js';

/** A form as the member API shows it: its fields in a row, whichever way the bot laid them out. */
export function seenForm(
  modal: ModalForm,
  place: Pick<SeenForm, 'id' | 'interactionId' | 'channelId'>,
): SeenForm {
  const { customId, title } = modal;
  return { ...place, customId, title, fields: modal.components.map(fieldOf) };
}

function fieldOf(component: JsonObject): FormField {
  if (component.type === ComponentType.textDisplay) {
    return { kind: 'note', content: String(component.content) };
  }
  const input = inputOf(component);
  const common = {
    customId: String(input.custom_id),
    label: String(component.label ?? input.label),
    description: textOrNull(component.description),
    placeholder: textOrNull(input.placeholder),
    required: input.required === true,
  };
  return input.type === ComponentType.textInput
    ? { ...common, ...textPart(input) }
    : { ...common, ...selectPart(input) };
}

/** What is filled in, inside its row or label. */
export function inputOf(component: JsonObject): JsonObject {
  const [inRow] = listOf(component.components);
  return inRow ?? objectOf(component.component);
}

type Common = 'customId' | 'label' | 'description' | 'placeholder' | 'required';

function textPart(input: JsonObject): Omit<FormText, Common> {
  return {
    kind: 'text',
    style: input.style === 1 ? 'short' : 'paragraph',
    value: textOrNull(input.value) ?? '',
    minLength: Number(input.min_length),
    maxLength: Number(input.max_length),
  };
}

function selectPart(input: JsonObject): Omit<FormSelect, Common> {
  return {
    kind: 'select',
    minValues: Number(input.min_values),
    maxValues: Number(input.max_values),
    options: listOf(input.options).map((option) => ({
      label: String(option.label),
      value: String(option.value),
      description: textOrNull(option.description),
      default: option.default === true,
    })),
  };
}
