import type { Json, JsonObject } from '../world/json.js';
import type { Field } from './field.js';
import { commandNameOf, readLocalizations } from './locales.js';

export const OptionType = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const VALUE_TYPES = [3, 4, 5, 6, 7, 8, 9, 10, 11];
const CHOICE_TYPES: readonly number[] = [3, 4, 10];
const NUMBER_TYPES: readonly number[] = [4, 10];

/** Reads the options of a slash command: subcommands, or values; never both. */
export function readCommandOptions(field: Field): readonly JsonObject[] {
  return readLevel(field, [1, 2, ...VALUE_TYPES]);
}

function readLevel(field: Field, types: readonly number[]): readonly JsonObject[] {
  const items = field.items({ max: 25 });
  const options = items.map((item) => readOption(item, types));
  const seen = new Set<Json>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const item = items[index];
    if (option.name !== undefined && seen.has(option.name)) {
      const message = 'Option name already exists';
      item?.get('name').fail('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
    seen.add(option.name);
    if (option.required === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      item?.get('required').fail('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= option.required !== true;
  }
  const nested = options.filter((option) => option.type === 1 || option.type === 2).length;
  if (nested > 0 && nested < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    field.fail('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  return options;
}

function readOption(field: Field, types: readonly number[]): JsonObject {
  const type = field.get('type').choice(types);
  const common: JsonObject = {
    type,
    name: commandNameOf(field.get('name'), true),
    name_localizations: readLocalizations(field.get('name_localizations'), (text) => {
      commandNameOf(text, true);
    }),
    description: field.get('description').string({ required: true, min: 1, max: 100 }),
    description_localizations: readLocalizations(field.get('description_localizations'), (text) => {
      text.string({ required: true, min: 1, max: 100 });
    }),
  };
  if (type === OptionType.subcommand) {
    return { ...common, options: readLevel(field.get('options'), VALUE_TYPES) };
  }
  if (type === OptionType.subcommandGroup) {
    return { ...common, options: readLevel(field.get('options'), [OptionType.subcommand]) };
  }
  return { ...common, ...readValueOption(field, type) };
}

function readValueOption(field: Field, type: number | undefined): JsonObject {
  const choices = readChoices(field.get('choices'), type);
  const autocomplete = field.get('autocomplete').boolean();
  if (autocomplete === true && (choices !== undefined || !CHOICE_TYPES.includes(Number(type)))) {
    const message = 'Autocomplete cannot be used with choices or with this type of option';
    field.get('autocomplete').fail('APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message);
  }
  return {
    required: field.get('required').boolean() ?? false,
    choices,
    autocomplete,
    channel_types: readChannelTypes(field.get('channel_types'), type),
    ...readBounds(field, type),
  };
}

function readBounds(field: Field, type: number | undefined): JsonObject {
  const numeric = NUMBER_TYPES.includes(Number(type));
  const textual = type === OptionType.string;
  const refused = (name: string, allowed: boolean) => {
    if (allowed || !field.get(name).present) return;
    const message = `${name} cannot be used with this type of option`;
    field.get(name).fail('APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', message);
  };
  for (const name of ['min_value', 'max_value']) refused(name, numeric);
  for (const name of ['min_length', 'max_length']) refused(name, textual);
  const bounds = {
    min_value: field.get('min_value').number(),
    max_value: field.get('max_value').number(),
    min_length: field.get('min_length').integer({ min: 0, max: 6000 }),
    max_length: field.get('max_length').integer({ min: 1, max: 6000 }),
  };
  const crossed = (low?: number, high?: number) => {
    return low !== undefined && high !== undefined && low > high;
  };
  if (crossed(bounds.min_value, bounds.max_value)) failCrossed(field.get('max_value'));
  if (crossed(bounds.min_length, bounds.max_length)) failCrossed(field.get('max_length'));
  return bounds;
}

function failCrossed(field: Field): void {
  field.fail('APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', 'The maximum is below the minimum.');
}

function readChoices(field: Field, type: number | undefined): readonly JsonObject[] | undefined {
  const items = field.items({ max: 25 });
  if (items.length === 0) return undefined;
  if (!CHOICE_TYPES.includes(Number(type))) {
    const message = 'Choices cannot be used with this type of option';
    field.fail('APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', message);
    return undefined;
  }
  const choices = items.map((item) => ({
    name: item.get('name').string({ required: true, min: 1, max: 100 }),
    name_localizations: readLocalizations(item.get('name_localizations'), (text) => {
      text.string({ required: true, min: 1, max: 100 });
    }),
    value: readChoiceValue(item.get('value'), type),
  }));
  const names = new Set<string | undefined>();
  for (const [index, { name }] of choices.entries()) {
    if (names.has(name)) {
      const message = 'Option choice names must be unique';
      items[index]?.get('name').fail('APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS', message);
    }
    names.add(name);
  }
  return choices;
}

function readChoiceValue(field: Field, type: number | undefined): Json {
  if (type === OptionType.string) return field.string({ required: true, max: 100 });
  return type === OptionType.integer
    ? field.integer({ required: true })
    : field.number({ required: true });
}

function readChannelTypes(field: Field, type: number | undefined): Json {
  if (!field.present) return undefined;
  if (type !== OptionType.channel) {
    const message = 'channel_types cannot be used with this type of option';
    field.fail('APPLICATION_COMMAND_OPTIONS_CHANNEL_TYPES_INVALID', message);
  }
  return field.items().map((item) => item.integer());
}
