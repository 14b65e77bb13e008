import { createForm } from '../forms/field.js';
import { channelObject } from '../wire/channels.js';
import { ownUserObject, userObject } from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import type { World } from '../world/world.js';
import { channelFor } from './access.js';
import { refusals } from './discord-error.js';
import { NO_CONTENT, ok, type Route } from './route.js';

/** The gateway's address, the application, users and channels. */
export function generalRoutes(props: {
  readonly world: World;
  readonly gatewayUrl: () => string;
  readonly application: () => JsonObject;
  readonly identifiesLeft: () => number;
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
    get('/users/:user', (request) => {
      const member = world.members.get(request.parameter('user'));
      if (member === undefined) throw refusals.unknownUser();
      return ok(userObject(member));
    }),
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

function gatewayBot(url: string, remaining: number): JsonObject {
  const limits = { total: 1000, remaining, reset_after: 86_400_000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limits };
}
