import { OptionType } from '../forms/command-option-form.js';
import type { OptionValues } from '../member-api.js';
import type { GivenFiles } from '../world/given-files.js';
import type { Json, JsonObject } from '../world/json.js';
import { MemberRefusal } from './member-error.js';
import type { Nameable } from './nameable.js';
import type { Named } from './named.js';
import { isPostFile } from './read-body.js';

/** What the values of options are read with. */
export interface OptionReader {
  readonly nameable: Nameable;
  /** Told whom, what and which files they name. */
  readonly named: Named;
  readonly readFile: GivenFiles['read'];
}

/** The options or choices of a registered command, as a list. */
export function optionList(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Checks a value as Discord's client does before it sends the command.
 *
 * @throws MemberRefusal 400 naming the option and what it takes
 */
export function optionValue(
  reader: OptionReader,
  option: JsonObject,
  value: string | number | boolean | OptionValues,
  path: string,
): string | number | boolean {
  const refuse = (wanted: string): never => {
    throw new MemberRefusal(400, `${path}: the option "${String(option.name)}" takes ${wanted}.`);
  };
  if (option.type === OptionType.attachment)
    return attachment(reader, value) ?? refuse(FILE_WANTED);
  if (typeof value === 'object') return refuse('one value, not an object');
  const choices = optionList(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    return refuse(`one of ${choices.map((choice) => JSON.stringify(choice.value)).join(', ')}`);
  }
  switch (option.type) {
    case OptionType.string:
      return text(option, value) ?? refuse(textWanted(option));
    case OptionType.integer:
    case OptionType.number:
      return number(option, value) ?? refuse(numberWanted(option));
    case OptionType.boolean:
      return typeof value === 'boolean' ? value : refuse('true or false');
    default:
      return reference(reader, option, String(value)) ?? refuse('the id of what it names');
  }
}

const FILE_WANTED = 'a file of at most 10 MiB: {"name", "data"}, data in base64';

/** The id of a file that goes with the command; null when it is none. */
function attachment(
  { named, readFile }: OptionReader,
  value: string | number | boolean | OptionValues,
): string | null {
  const file = isPostFile(value) ? readFile(value) : null;
  if (file === null || typeof file === 'string') return null;
  named.files.push(file);
  return file.record.id;
}

function text(option: JsonObject, value: string | number | boolean): string | null {
  if (typeof value !== 'string') return null;
  const { length } = value;
  const min = Number(option.min_length ?? (option.required === true ? 1 : 0));
  return length >= min && length <= Number(option.max_length ?? 6_000) ? value : null;
}

function textWanted(option: JsonObject): string {
  const min = Number(option.min_length ?? (option.required === true ? 1 : 0));
  return `a text of ${min} to ${Number(option.max_length ?? 6_000)} characters`;
}

function number(option: JsonObject, value: string | number | boolean): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if (option.type === OptionType.integer && !Number.isSafeInteger(value)) return null;
  const { min, max } = bounds(option);
  return value >= min && value <= max ? value : null;
}

function numberWanted(option: JsonObject): string {
  const { min, max } = bounds(option);
  return `${option.type === OptionType.integer ? 'a whole number' : 'a number'} from ${min} to ${max}`;
}

function bounds(option: JsonObject): { readonly min: number; readonly max: number } {
  const limit = 2 ** 53;
  return { min: Number(option.min_value ?? -limit), max: Number(option.max_value ?? limit) };
}

/** An id of the kind that the option takes; null when there is none. */
function reference(
  { nameable, named }: OptionReader,
  option: JsonObject,
  id: string,
): string | null {
  const { type } = option;
  const mentionable = type === OptionType.mentionable;
  if ((type === OptionType.user || mentionable) && nameable.account(id)) {
    named.users.add(id);
    return id;
  }
  if ((type === OptionType.role || mentionable) && nameable.role(id)) {
    named.roles.add(id);
    return id;
  }
  if (type === OptionType.channel && nameable.channel(id, option.channel_types)) {
    named.channels.add(id);
    return id;
  }
  return null;
}
