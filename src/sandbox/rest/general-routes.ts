import { createForm } from '../forms/field.js';
import {
  channelObject,
  guildChannels,
  guildObject,
  memberObject,
  ownUserObject,
  roleObject,
  userObject,
} from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import { channelFor } from './access.js';
import { refusals } from './discord-error.js';
import { readPage } from './paging.js';
import { NO_CONTENT, ok, type Route } from './route.js';

/** The gateway's address, the application, users, the guild and its channels. */
export function generalRoutes(props: {
  readonly world: World;
  readonly gatewayUrl: () => string;
  readonly application: () => JsonObject;
  readonly identifiesLeft: () => number;
  readonly mayListMembers: boolean;
  /** @throws DiscordError 50035 for an address that may not be shown */
  readonly registerPanel: (url: unknown) => void;
}): readonly Route[] {
  const { world, application } = props;
  const get = (path: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path,
    authorization: 'bot',
    handle,
  });
  return [
    { ...get('/gateway', () => ok({ url: props.gatewayUrl() })), authorization: 'none' },
    get('/gateway/bot', () => ok(gatewayBot(props.gatewayUrl(), props.identifiesLeft()))),
    get('/applications/@me', () => ok(application())),
    get('/oauth2/applications/@me', () => ok(application())),
    get('/users/@me', () => ok(ownUserObject(world.bot))),
    get('/users/@me/guilds', () => ok([ownGuild(world)])),
    get('/users/:user', (request) => {
      const member = world.members.get(request.parameter('user'));
      if (member === undefined) throw refusals.unknownUser();
      return ok(userObject(member));
    }),
    ...guildRoutes(world, props.mayListMembers, get),
    get('/channels/:channel', (request) =>
      ok(channelObject(world, channelFor(world, request.parameter('channel')))),
    ),
    {
      method: 'POST',
      path: '/users/@me/channels',
      authorization: 'bot',
      handle(request) {
        const form = createForm(request.body.json);
        const id = form.root.get('recipient_id').snowflake();
        form.finish();
        const recipient = world.members.get(id ?? '');
        if (recipient === undefined || recipient.bot) throw refusals.unknownUser();
        return ok(channelObject(world, world.directChannel(recipient.id)));
      },
    },
    {
      method: 'PUT',
      path: '/applications/@me/sandbox/panel',
      authorization: 'bot',
      handle(request) {
        const body = createForm(request.body.json).root;
        props.registerPanel(body.get('url').value);
        return NO_CONTENT;
      },
    },
  ];
}

type Get = (path: string, handle: Route['handle']) => Route;

function guildRoutes(world: World, mayListMembers: boolean, get: Get): readonly Route[] {
  const inGuild = (path: string, handle: Route['handle']) =>
    get(`/guilds/:guild${path}`, (request) => {
      if (request.parameter('guild') !== world.guild.id) throw refusals.unknownGuild();
      return handle(request);
    });
  return [
    inGuild('', (request) => {
      const size = world.members.size;
      const counts = { approximate_member_count: size, approximate_presence_count: size };
      const wanted = request.query.get('with_counts') === 'true';
      return ok({ ...guildObject(world), ...(wanted ? counts : {}) });
    }),
    inGuild('/channels', () =>
      ok(guildChannels(world).map((channel) => channelObject(world, channel))),
    ),
    inGuild('/roles', () => ok([...world.roles.values()].map(roleObject))),
    inGuild('/members', (request) => {
      if (!mayListMembers) throw refusals.missingAccess();
      const limit = readPage(request.query, 1, 1000);
      const after = BigInt(request.query.get('after') ?? 0);
      const later = [...world.members.values()].filter((member) => BigInt(member.id) > after);
      later.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
      return ok(later.slice(0, limit).map(memberObject));
    }),
    inGuild('/members/:user', (request) => {
      const member = world.members.get(request.parameter('user'));
      if (member === undefined) throw refusals.unknownMember();
      return ok(memberObject(member));
    }),
  ];
}

function gatewayBot(url: string, remaining: number): JsonObject {
  const limits = { total: 1000, remaining, reset_after: 86_400_000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limits };
}

function ownGuild(world: World): JsonObject {
  const { id, name } = world.guild;
  return { id, name, icon: null, banner: null, owner: false, permissions: '0', features: [] };
}
