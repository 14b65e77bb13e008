import { OptionType } from '../forms/command-option-form.js';
import type { OptionValues } from '../member-api.js';
import {
  interactionChannel,
  memberObject,
  partialMember,
  roleObject,
  userObject,
} from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import type { CommandRecord, MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { MemberRefusal } from './member-error.js';
import { optionList, optionValue } from './option-value.js';

/** The option that is being typed. */
export interface FocusedOption {
  readonly name: string;
  readonly value: string;
}

/**
 * The `data` of a slash command: the options given by name, checked against the registration, and
 * the people, roles and channels that they name.
 *
 * @param focused - for autocomplete: required options may still be missing
 * @throws MemberRefusal 400 naming the option
 */
export function commandData(props: {
  readonly world: World;
  readonly command: CommandRecord;
  readonly options: OptionValues;
  readonly focused: FocusedOption | null;
}): JsonObject {
  const { world, command, focused } = props;
  const named: Named = { users: new Set(), roles: new Set(), channels: new Set() };
  const registered = optionList(command.body.options);
  const reader = { world, focused, named };
  const options = readOptions(reader, registered, props.options, `/${command.name}`);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    ...(options.length === 0 ? {} : { options }),
    ...resolved(world, named),
  };
}

/** Whom and what the options name. */
export interface Named {
  readonly users: Set<string>;
  readonly roles: Set<string>;
  readonly channels: Set<string>;
}

interface Reader {
  readonly world: World;
  readonly focused: FocusedOption | null;
  readonly named: Named;
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
  return [{ name, type, value: optionValue(reader.world, reader.named, option, value, path) }];
}

function resolved(world: World, named: Named): JsonObject {
  const found = <T>(ids: Iterable<string>, records: ReadonlyMap<string, T>): [string, T][] =>
    [...ids].flatMap((id) => {
      const record = records.get(id);
      return record === undefined ? [] : [[id, record]];
    });
  const users = found(named.users, world.members);
  const shown = {
    ...group('users', users, userObject),
    ...group('members', users, partialMember),
    ...group('roles', found(named.roles, world.roles), roleObject),
    ...group('channels', found(named.channels, world.channels), (channel) =>
      interactionChannel(world, channel, world.bot),
    ),
  };
  return Object.keys(shown).length === 0 ? {} : { resolved: shown };
}

function group<T>(
  name: string,
  entries: readonly [string, T][],
  show: (record: T) => JsonObject,
): JsonObject {
  if (entries.length === 0) return {};
  return { [name]: Object.fromEntries(entries.map(([id, record]) => [id, show(record)])) };
}

/** The `resolved` of a select whose values are people, roles or channels. */
export function resolvedOf(world: World, ids: readonly string[]): JsonObject {
  const of = (records: ReadonlyMap<string, unknown>) =>
    new Set(ids.filter((id) => records.has(id)));
  return resolved(world, {
    users: of(world.members),
    roles: of(world.roles),
    channels: of(world.channels),
  });
}

/**
 * The `data` of a context menu command on a member or a message.
 *
 * @throws MemberRefusal 400 without target, 404 for an unknown one
 */
export function menuData(props: {
  readonly world: World;
  readonly command: CommandRecord;
  readonly targetId: string | undefined;
  readonly showMessage: (id: string) => JsonObject | null;
}): JsonObject {
  const { world, command, targetId } = props;
  if (targetId === undefined) {
    throw new MemberRefusal(400, `"${command.name}" needs a targetId.`);
  }
  const base = { id: command.id, name: command.name, type: command.type, target_id: targetId };
  const unknown = () => new MemberRefusal(404, `There is no target ${targetId}.`);
  if (command.type === 2) {
    const member: MemberRecord | undefined = world.members.get(targetId);
    if (member === undefined) throw unknown();
    const users = { [targetId]: userObject(member) };
    return { ...base, resolved: { users, members: { [targetId]: memberObject(member) } } };
  }
  const message = props.showMessage(targetId);
  if (message === null) throw unknown();
  return { ...base, resolved: { messages: { [targetId]: message } } };
}
