import type { Json, JsonObject } from '../world/json.js';
import type { ComponentScope } from './component-scope.js';
import { ComponentType, SELECT_TYPES } from './component-type.js';
import type { Field } from './field.js';

/** A row of up to five buttons, or one select. */
export function readActionRow(field: Field, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  const children = field.get('components');
  const components = children.items({ required: true, min: 1, max: 5 }).map((child) => {
    const types = [ComponentType.button, ...SELECT_TYPES];
    const type = child.get('type').choice(types);
    if (type === undefined) return {};
    return type === ComponentType.button
      ? readButton(child, scope)
      : readSelect(child, type, scope);
  });
  const selects = components.filter((component) => SELECT_TYPES.includes(Number(component.type)));
  if (selects.length > 0 && components.length > 1) {
    const message = 'Components displayed in this row exceed the maximum width of 5';
    children.fail('COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
  }
  return { type: ComponentType.actionRow, id, components };
}

export function readButton(field: Field, scope: ComponentScope): JsonObject {
  const style = field.get('style').choice([1, 2, 3, 4, 5, 6]);
  const label = field.get('label').string({ max: 80 });
  const emoji = readEmoji(field.get('emoji'));
  const disabled = field.get('disabled').boolean() ?? false;
  const common = { type: ComponentType.button, id: scope.number(field), style, disabled };
  if (style === 6) {
    field.get('style').fail('BASE_TYPE_CHOICES', 'Premium buttons need a shop.');
    return common;
  }
  if (!label && emoji === undefined) {
    field.fail('BUTTON_COMPONENT_LABEL_REQUIRED', 'A button must have a label or an emoji.');
  }
  return { ...common, label, emoji, ...readTarget(field, style, scope) };
}

/** A link has an address and no identifier; every other button the reverse. */
function readTarget(field: Field, style: number | undefined, scope: ComponentScope): JsonObject {
  const url = field.get('url');
  const customId = field.get('custom_id');
  if (style === 5) {
    if (customId.present) {
      const message = 'A custom id and url cannot both be specified';
      field.fail('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
    }
    if (!url.present) field.fail('BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    url.string({ max: 512 });
    return { url: url.url(['http', 'https', 'discord']) };
  }
  if (url.present) {
    const message = 'A custom id and url cannot both be specified';
    field.fail('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
  }
  return { custom_id: readCustomId(customId, scope) };
}

function readSelect(field: Field, type: number, scope: ComponentScope): JsonObject {
  const options =
    type === ComponentType.stringSelect
      ? field.get('options').items({ required: true, min: 1, max: 25 }).map(readSelectOption)
      : undefined;
  const values = (options ?? []).map((option) => option.value);
  if (new Set(values).size < values.length) {
    const message = 'The specified option value is already used';
    field.get('options').fail('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
  }
  const minValues = field.get('min_values').integer({ min: 0, max: 25 }) ?? 1;
  const maxValues = field.get('max_values').integer({ min: 1, max: 25 }) ?? 1;
  if (maxValues < minValues || (options !== undefined && minValues > options.length)) {
    const message = 'min_values must not exceed max_values or the number of options';
    field.get('min_values').fail('SELECT_COMPONENT_VALUES_RANGE', message);
  }
  return {
    type,
    id: scope.number(field),
    custom_id: readCustomId(field.get('custom_id'), scope),
    placeholder: field.get('placeholder').string({ max: 150 }),
    min_values: minValues,
    max_values: maxValues,
    disabled: field.get('disabled').boolean() ?? false,
    options,
  };
}

function readSelectOption(field: Field): JsonObject {
  return {
    label: field.get('label').string({ required: true, min: 1, max: 100 }),
    value: field.get('value').string({ required: true, min: 1, max: 100 }),
    description: field.get('description').string({ max: 100 }),
    emoji: readEmoji(field.get('emoji')),
    default: field.get('default').boolean(),
  };
}

function readCustomId(field: Field, scope: ComponentScope): string | undefined {
  const customId = field.string({ required: true, min: 1, max: 100 });
  if (customId !== undefined && !scope.claim(customId)) {
    const message = 'Component custom id cannot be duplicated';
    field.fail('COMPONENT_CUSTOM_ID_DUPLICATED', message);
  }
  return customId;
}

function readEmoji(field: Field): Json {
  if (!field.present) return undefined;
  const id = field.get('id').snowflake();
  const name = field.get('name').string();
  const unicode = /^\p{Emoji}/u.test(name ?? '') && !/^[a-z]/i.test(name ?? '');
  if (id === undefined && !unicode) {
    field.get('name').fail('COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  }
  return { id, name, animated: field.get('animated').boolean() };
}
