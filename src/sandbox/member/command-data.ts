import { OptionType } from '../forms/command-option-form.js';
import type { OptionValues } from '../member-api.js';
import type { GivenFiles } from '../world/given-files.js';
import type { JsonObject } from '../world/json.js';
import type { CommandRecord } from '../world/records.js';
import { MemberRefusal } from './member-error.js';
import type { Nameable } from './nameable.js';
import type { Named, Resolver } from './named.js';
import { type OptionReader, optionList, optionValue } from './option-value.js';

/** The option that is being typed. */
export interface FocusedOption {
  readonly name: string;
  readonly value: string;
}

/**
 * The `data` of a slash command: the options given by name, checked against the registration, and
 * the people, roles, channels and files that they name.
 *
 * @param named - told what the options name
 * @param focused - for autocomplete: required options may still be missing
 * @throws MemberRefusal 400 naming the option
 */
export function commandData(props: {
  readonly nameable: Nameable;
  readonly command: CommandRecord;
  readonly options: OptionValues;
  readonly focused: FocusedOption | null;
  readonly named: Named;
  readonly readFile: GivenFiles['read'];
  readonly resolve: Resolver;
}): JsonObject {
  const { command, named } = props;
  const registered = optionList(command.body.options);
  const options = readOptions(props, registered, props.options, `/${command.name}`);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    ...(options.length === 0 ? {} : { options }),
    ...props.resolve(named),
  };
}

interface Reader extends OptionReader {
  readonly focused: FocusedOption | null;
}

function readOptions(
  reader: Reader,
  registered: readonly JsonObject[],
  given: OptionValues,
  path: string,
): JsonObject[] {
  const names = registered.map((option) => String(option.name));
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) {
      const list = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
      throw new MemberRefusal(400, `${path} has no option "${name}": ${list}.`);
    }
  }
  if (registered.some((option) => isNested(option))) {
    return [readNested(reader, registered, given, path)];
  }
  return registered.flatMap((option) => readOption(reader, option, given, path));
}

function isNested(option: JsonObject): boolean {
  return option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup;
}

/** Exactly one subcommand is chosen. */
function readNested(
  reader: Reader,
  registered: readonly JsonObject[],
  given: OptionValues,
  path: string,
): JsonObject {
  const [name, ...others] = Object.keys(given);
  const chosen = registered.find((option) => option.name === name);
  const value = name === undefined ? undefined : given[name];
  if (chosen === undefined || others.length > 0 || typeof value !== 'object') {
    const names = registered.map((option) => option.name).join(', ');
    throw new MemberRefusal(400, `${path} needs exactly one of these, as an object: ${names}.`);
  }
  const inside = readOptions(reader, optionList(chosen.options), value, `${path} ${name}`);
  return { name, type: chosen.type, options: inside };
}

function readOption(
  reader: Reader,
  option: JsonObject,
  given: OptionValues,
  path: string,
): JsonObject[] {
  const { focused } = reader;
  const name = String(option.name);
  const { type } = option;
  if (focused?.name === name) {
    if (option.autocomplete !== true) {
      throw new MemberRefusal(400, `${path} does not complete its option "${name}".`);
    }
    return [{ name, type, value: focused.value, focused: true }];
  }
  const value = given[name];
  if (value === undefined) {
    if (option.required !== true || focused !== null) return [];
    throw new MemberRefusal(400, `${path} needs the option "${name}".`);
  }
  return [{ name, type, value: optionValue(reader, option, value, path) }];
}
