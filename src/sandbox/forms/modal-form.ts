import type { JsonObject } from '../world/json.js';
import { readCustomId } from './component-parts.js';
import { type ComponentScope, createComponentScope } from './component-scope.js';
import { ComponentType } from './component-type.js';
import { createForm, type Field } from './field.js';
import { readFormSelect } from './select-form.js';

/** A form that the bot wants to show: checked, with Discord's defaults. */
export interface ModalForm {
  readonly customId: string;
  readonly title: string;
  /** Action rows with a text input, labels around an input, and texts, as Discord shows them. */
  readonly components: readonly JsonObject[];
}

const MOST_COMPONENTS = 5;
const MOST_TEXT = 4_000;

/**
 * Reads the answer to an interaction that opens a form.
 *
 * @throws DiscordError 50035 with every mistake
 */
export function readModal(body: unknown): ModalForm {
  const form = createForm(body);
  const data = form.root.get('data');
  const scope = createComponentScope({ components: 0, text: 0 }, new Set());
  const customId = data.get('custom_id').string({ required: true, min: 1, max: 100 });
  const title = data.get('title').string({ required: true, min: 1, max: 45 });
  const list = data.get('components').items({ required: true, min: 1, max: MOST_COMPONENTS });
  const components = list.map((item) => readTop(item, scope));
  form.finish();
  return { customId: customId ?? '', title: title ?? '', components };
}

function readTop(field: Field, scope: ComponentScope): JsonObject {
  const { actionRow, label, textDisplay } = ComponentType;
  switch (field.get('type').choice([actionRow, label, textDisplay])) {
    case actionRow:
      return readRow(field, scope);
    case label:
      return readLabel(field, scope);
    case textDisplay: {
      const content = field.get('content').string({ required: true, min: 1, max: MOST_TEXT });
      return { type: textDisplay, id: scope.number(field), content };
    }
    default:
      return {};
  }
}

/** The older form: one text input, which says its own label. */
function readRow(field: Field, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  const children = field.get('components').items({ required: true, min: 1, max: 1 });
  const components = children.map((child) => {
    if (child.get('type').choice([ComponentType.textInput]) === undefined) return {};
    const label = child.get('label').string({ required: true, min: 1, max: 45 });
    return { ...readTextInput(child, scope), label };
  });
  return { type: ComponentType.actionRow, id, components };
}

function readLabel(field: Field, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  return {
    type: ComponentType.label,
    id,
    label: field.get('label').string({ required: true, min: 1, max: 45 }),
    description: field.get('description').string({ min: 1, max: 100 }) ?? null,
    component: readLabelled(field.get('component'), scope),
  };
}

/** Of what Discord lets a label hold, a form here takes text inputs and string selects. */
function readLabelled(field: Field, scope: ComponentScope): JsonObject {
  if (!field.present) field.fail('BASE_TYPE_REQUIRED', 'This field is required');
  const { textInput, stringSelect } = ComponentType;
  const type = field.get('type').choice([textInput, stringSelect]);
  if (type === undefined) return {};
  return type === textInput ? readTextInput(field, scope) : readFormSelect(field, type, scope);
}

function readTextInput(field: Field, scope: ComponentScope): JsonObject {
  const min = field.get('min_length').integer({ min: 0, max: MOST_TEXT }) ?? 0;
  const max = field.get('max_length').integer({ min: 1, max: MOST_TEXT }) ?? MOST_TEXT;
  if (min > max) {
    const message = 'min_length must not exceed max_length';
    field.get('min_length').fail('TEXT_INPUT_LENGTH_RANGE', message);
  }
  return {
    type: ComponentType.textInput,
    id: scope.number(field),
    custom_id: readCustomId(field.get('custom_id'), scope),
    style: field.get('style').choice([1, 2]),
    value: field.get('value').string({ max: Math.max(max, 1) }) ?? '',
    placeholder: field.get('placeholder').string({ max: 100 }) ?? null,
    required: field.get('required').boolean() ?? true,
    min_length: min,
    max_length: max,
  };
}
