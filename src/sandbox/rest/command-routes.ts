import { type CommandForm, readCommand, readCommands } from '../forms/command-form.js';
import type { JsonObject } from '../world/json.js';
import type { CommandRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { DiscordError, refusals } from './discord-error.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from './route.js';

const MOST_SLASH = 100;
const MOST_MENU = 15;

/** Commands of the application, global and of guilds. */
export function commandRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  const global = '/applications/:application/commands';
  const guild = '/applications/:application/guilds/:guild/commands';
  return [...scopeRoutes(world, global), ...scopeRoutes(world, guild)];
}

function scopeRoutes(world: World, path: string): readonly Route[] {
  const limit = { requests: 5, windowMs: 5_000 };
  const route = (method: Route['method'], suffix: string, handle: Route['handle']): Route => ({
    method,
    path: `${path}${suffix}`,
    authorization: 'bot',
    limit,
    handle,
  });
  return [
    route('GET', '', (request) => {
      const scope = scopeOf(world, request, path);
      const localized = request.query.get('with_localizations') === 'true';
      return ok(
        commandsOf(world, scope).map((command) => commandObject(world, command, localized)),
      );
    }),
    route('PUT', '', (request) => {
      const scope = scopeOf(world, request, path);
      const forms = readCommands(request.body.json, { global: scope === null });
      return ok(replaceAll(world, scope, forms).map((command) => commandObject(world, command)));
    }),
    route('POST', '', (request) => {
      const scope = scopeOf(world, request, path);
      const form = readCommand(request.body.json, { global: scope === null });
      const known = find(world, scope, form);
      if (known === undefined) refuseTooMany(world, scope, form.type);
      return ok(commandObject(world, put(world, scope, form)), known === undefined ? 201 : 200);
    }),
    route('GET', '/:command', (request) => {
      return ok(commandObject(world, known(world, request, path)));
    }),
    route('PATCH', '/:command', (request) => {
      const command = known(world, request, path);
      const body = { ...command.body, ...asObject(request.body.json), type: command.type };
      const form = readCommand(body, { global: command.guildId === null });
      const other = find(world, command.guildId, form);
      if (other !== undefined && other.id !== command.id) throw duplicateName();
      return ok(commandObject(world, store(world, command.guildId, form, command)));
    }),
    route('DELETE', '/:command', (request) => {
      world.removeCommand(known(world, request, path).id);
      return NO_CONTENT;
    }),
  ];
}

/** Null: global. */
function scopeOf(world: World, request: ApiRequest, path: string): string | null {
  if (request.parameter('application') !== world.applicationId) throw refusals.unknownApplication();
  if (!path.includes(':guild')) return null;
  const guild = world.guilds.get(request.parameter('guild'));
  if (guild === undefined) throw refusals.missingAccess();
  return guild.id;
}

function commandsOf(world: World, scope: string | null): CommandRecord[] {
  return [...world.commands.values()].filter((command) => command.guildId === scope);
}

function find(world: World, scope: string | null, form: CommandForm): CommandRecord | undefined {
  return commandsOf(world, scope).find((command) => {
    return command.name === form.name && command.type === form.type;
  });
}

function known(world: World, request: ApiRequest, path: string): CommandRecord {
  const scope = scopeOf(world, request, path);
  const command = world.commands.get(request.parameter('command'));
  if (command === undefined || command.guildId !== scope) throw refusals.unknownCommand();
  return command;
}

function replaceAll(
  world: World,
  scope: string | null,
  forms: readonly CommandForm[],
): CommandRecord[] {
  const kept = new Set(forms.map((form) => find(world, scope, form)?.id));
  for (const command of commandsOf(world, scope)) {
    if (!kept.has(command.id)) world.removeCommand(command.id);
  }
  return forms.map((form) => put(world, scope, form));
}

function put(world: World, scope: string | null, form: CommandForm): CommandRecord {
  return store(world, scope, form, find(world, scope, form));
}

/** A command keeps its id while its name and type stay; its version changes with its body. */
function store(
  world: World,
  scope: string | null,
  form: CommandForm,
  before: CommandRecord | undefined,
): CommandRecord {
  const same = before !== undefined && JSON.stringify(before.body) === JSON.stringify(form.body);
  const command = {
    id: before?.id ?? world.snowflakes.next(),
    version: same ? before.version : world.snowflakes.next(),
    guildId: scope,
    ...form,
  };
  world.putCommand(command);
  return command;
}

function refuseTooMany(world: World, scope: string | null, type: number): void {
  const count = commandsOf(world, scope).filter((command) => command.type === type).length;
  if (count < (type === 1 ? MOST_SLASH : MOST_MENU)) return;
  throw new DiscordError(400, 30032, `Maximum number of application commands reached (${count})`);
}

function duplicateName(): DiscordError {
  const code = 'APPLICATION_COMMANDS_DUPLICATE_NAME';
  const message = 'Application command names must be unique';
  return new DiscordError(400, 50035, 'Invalid Form Body', {
    name: { _errors: [{ code, message }] },
  });
}

/** As Discord shows it; in lists the localisations only when asked for. */
export function commandObject(world: World, command: CommandRecord, localized = true): JsonObject {
  const shown = localized ? command.body : withoutLocalizations(command.body);
  return {
    id: command.id,
    application_id: world.applicationId,
    version: command.version,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
    ...shown,
  };
}

function withoutLocalizations(part: JsonObject): JsonObject {
  const entries = Object.entries(part)
    .filter(([key]) => !key.endsWith('_localizations'))
    .map(([key, value]) => [
      key,
      key === 'options' && Array.isArray(value) ? value.map(withoutLocalizations) : value,
    ]);
  return Object.fromEntries(entries);
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
