import type { JsonObject } from '../world/json.js';
import { readCustomId, readEmoji } from './component-parts.js';
import type { ComponentScope } from './component-scope.js';
import { ComponentType } from './component-type.js';
import type { Field } from './field.js';

/** Reads a select menu of a message. */
export function readSelect(field: Field, type: number, scope: ComponentScope): JsonObject {
  return {
    ...readChoice(field, type, scope),
    disabled: field.get('disabled').boolean() ?? false,
  };
}

/** Reads a select menu of a form, which is required unless it says otherwise. */
export function readFormSelect(field: Field, type: number, scope: ComponentScope): JsonObject {
  if (field.get('disabled').boolean() === true) {
    const message = 'Components in a modal cannot be disabled';
    field.get('disabled').fail('COMPONENT_CANNOT_BE_DISABLED_IN_MODAL', message);
  }
  const required = field.get('required').boolean() ?? true;
  const select = readChoice(field, type, scope);
  if (required && select.min_values === 0) {
    const message = 'A required select must take at least one value.';
    field.get('min_values').fail('SELECT_COMPONENT_REQUIRED_WITHOUT_VALUES', message);
  }
  return { ...select, required };
}

function readChoice(field: Field, type: number, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  const range = {
    min_values: field.get('min_values').integer({ min: 0, max: 25 }) ?? 1,
    max_values: field.get('max_values').integer({ min: 1, max: 25 }) ?? 1,
  };
  if (range.max_values < range.min_values) {
    const message = 'min_values must not exceed max_values';
    field.get('min_values').fail('SELECT_COMPONENT_VALUES_RANGE', message);
  }
  return {
    type,
    id,
    custom_id: readCustomId(field.get('custom_id'), scope),
    placeholder: field.get('placeholder').string({ max: 150 }),
    ...range,
    ...(type === ComponentType.stringSelect
      ? { options: readOptions(field, range) }
      : { default_values: readDefaults(field.get('default_values'), type, range) }),
    ...(type === ComponentType.channelSelect
      ? { channel_types: readChannelTypes(field.get('channel_types')) }
      : {}),
  };
}

interface ValueRange {
  readonly min_values: number;
  readonly max_values: number;
}

/** As many options as may be chosen, at least; each value once; no more defaults than allowed. */
function readOptions(field: Field, range: ValueRange): readonly JsonObject[] {
  const list = field.get('options');
  const options = list.items({ required: true, min: 1, max: 25 }).map(readSelectOption);
  if (options.length > 0 && options.length < range.max_values) {
    const message = `Must be between ${range.max_values} and 25 in length.`;
    list.fail('BASE_TYPE_BAD_LENGTH', message);
  }
  const values = options.map((option) => option.value);
  if (new Set(values).size < values.length) {
    const message = 'The specified option value is already used';
    list.fail('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
  }
  if (options.filter((option) => option.default === true).length > range.max_values) {
    const message = 'More options are chosen by default than max_values allows';
    list.fail('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message);
  }
  return options;
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

/** What each select of people, roles or channels may begin with. */
const DEFAULT_TYPES: Readonly<Record<number, readonly string[]>> = {
  [ComponentType.userSelect]: ['user'],
  [ComponentType.roleSelect]: ['role'],
  [ComponentType.mentionableSelect]: ['user', 'role'],
  [ComponentType.channelSelect]: ['channel'],
};

function readDefaults(
  field: Field,
  type: number,
  range: ValueRange,
): readonly JsonObject[] | undefined {
  if (!field.present) return undefined;
  const items = field.items({ max: 25 });
  if (items.length > 0 && (items.length < range.min_values || items.length > range.max_values)) {
    const message = `Must be between ${range.min_values} and ${range.max_values} in length.`;
    field.fail('BASE_TYPE_BAD_LENGTH', message);
  }
  return items.map((item) => {
    const id = item.get('id').snowflake();
    if (id === undefined) item.get('id').fail('BASE_TYPE_REQUIRED', 'This field is required');
    return { id, type: item.get('type').choice(DEFAULT_TYPES[type] ?? []) };
  });
}

function readChannelTypes(field: Field): readonly (number | undefined)[] | undefined {
  if (!field.present) return undefined;
  return field.items().map((item) => item.choice([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16]));
}
