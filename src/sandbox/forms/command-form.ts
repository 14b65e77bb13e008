import type { JsonObject } from '../world/json.js';
import { readCommandOptions } from './command-option-form.js';
import { createForm, type Field, shown } from './field.js';
import { commandNameOf, readLocalizations } from './locales.js';

/** A command as registered: checked, completed with Discord's defaults. */
export interface CommandForm {
  readonly name: string;
  readonly type: number;
  readonly body: JsonObject;
}

const CommandType = { chatInput: 1, user: 2, message: 3 } as const;

/** Commands of one type that an application may have in one scope. */
const MOST_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
/** Names, descriptions and choice values of a command together, the longest localisation counting. */
const TOTAL_LENGTH = 8_000;

/**
 * Reads one command.
 *
 * @throws DiscordError 50035 with every mistake
 */
export function readCommand(body: unknown, scope: { readonly global: boolean }): CommandForm {
  const form = createForm(body);
  const command = readCommandField(form.root, scope.global);
  form.finish();
  return command;
}

/**
 * Reads the commands that replace all of a scope.
 *
 * @throws DiscordError 50035 with every mistake, at the index of its command
 */
export function readCommands(body: unknown, scope: { readonly global: boolean }): CommandForm[] {
  const form = createForm(body);
  const items = form.root.items();
  if (!Array.isArray(body)) form.root.fail('LIST_TYPE_CONVERT', 'Only iterables may be used.');
  const commands = items.map((item) => readCommandField(item, scope.global));
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const key = `${command.type} ${command.name}`;
    if (seen.has(key) && command.name !== '') {
      const message = 'Application command names must be unique';
      items[index]?.get('name').fail('APPLICATION_COMMANDS_DUPLICATE_NAME', message);
    }
    seen.add(key);
  }
  for (const [type, most] of Object.entries(MOST_OF_TYPE)) {
    if (commands.filter((command) => command.type === Number(type)).length > most) {
      form.root.fail('BASE_TYPE_MAX_LENGTH', `At most ${most} commands of type ${type}.`);
    }
  }
  form.finish();
  return commands;
}

function readCommandField(field: Field, global: boolean): CommandForm {
  const typeField = field.get('type');
  const type = typeField.present
    ? (typeField.choice([CommandType.chatInput, CommandType.user, CommandType.message]) ?? 1)
    : CommandType.chatInput;
  const slash = type === CommandType.chatInput;
  const name = commandNameOf(field.get('name'), slash);
  const body: JsonObject = {
    name,
    type,
    name_localizations: readLocalizations(field.get('name_localizations'), (text) => {
      commandNameOf(text, slash);
    }),
    description: readDescription(field.get('description'), slash),
    description_localizations: readLocalizations(field.get('description_localizations'), (text) => {
      text.string({ required: true, min: 1, max: 100 });
    }),
    options: slash ? readCommandOptions(field.get('options')) : refuseOptions(field.get('options')),
    default_member_permissions: readBits(field.get('default_member_permissions')),
    nsfw: field.get('nsfw').boolean() ?? false,
    ...readScope(field, global),
  };
  const total = countedLength(body);
  if (total > TOTAL_LENGTH) {
    const message = `The command has ${total} characters; at most ${TOTAL_LENGTH} are allowed.`;
    field.fail('APPLICATION_COMMAND_TOO_LARGE', message);
  }
  return { name: name ?? '', type, body };
}

function readDescription(field: Field, slash: boolean): string {
  if (slash) return field.string({ required: true, min: 1, max: 100 }) ?? '';
  if (field.present && field.value !== '') {
    const message = 'Context menu commands cannot have description';
    field.fail('APPLICATION_COMMAND_DESCRIPTION_INVALID', message);
  }
  return '';
}

function refuseOptions(field: Field): undefined {
  if (field.items().length === 0) return;
  const message = 'Context menu commands cannot have options';
  field.fail('APPLICATION_COMMAND_OPTIONS_INVALID', message);
}

/** Where a command may be used is said of global commands only. */
function readScope(field: Field, global: boolean): JsonObject {
  const contexts = field.get('contexts');
  const integrations = field.get('integration_types');
  const message = 'This field is only for global commands.';
  if (!global) {
    for (const only of [contexts, integrations, field.get('dm_permission')]) {
      if (only.present) only.fail('APPLICATION_COMMAND_GUILD_SCOPE_INVALID', message);
    }
    return {};
  }
  const values = (list: Field, allowed: readonly number[]) =>
    list.present
      ? list.items({ min: 1, max: allowed.length }).map((item) => item.choice(allowed))
      : undefined;
  return {
    contexts: values(contexts, [0, 1, 2]) ?? null,
    integration_types: values(integrations, [0, 1]) ?? [0],
    dm_permission: field.get('dm_permission').boolean() ?? true,
  };
}

function readBits(field: Field): string | null {
  if (!field.present) return null;
  const text = shown(field.value);
  if (/^\d{1,20}$/.test(text)) return text;
  field.fail('NUMBER_TYPE_COERCE', `Value "${text}" is not int.`);
  return null;
}

/** The sum that Discord limits: each text counts with its longest localisation. */
function countedLength(part: JsonObject): number {
  const longest = (name: string) => {
    const localized = part[`${name}_localizations`];
    const others = typeof localized === 'object' && localized !== null ? localized : {};
    const texts = [part[name], ...Object.values(others)];
    return Math.max(...texts.map((text) => (typeof text === 'string' ? [...text].length : 0)));
  };
  const value = typeof part.value === 'string' ? part.value.length : 0;
  let total = longest('name') + longest('description') + value;
  for (const list of [part.options, part.choices]) {
    if (!Array.isArray(list)) continue;
    for (const item of list) total += countedLength(item);
  }
  return total;
}
