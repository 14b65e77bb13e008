import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { Interactions } from '../interactions/interactions.js';
import type { InteractionReport } from '../member-api.js';
import type { Guilds } from '../world/guilds.js';
import { Permission } from '../world/permissions.js';
import type { World } from '../world/world.js';
import type { EventStream } from './event-stream.js';
import { channelOf, guildNamed, memberOf } from './lookup.js';
import type { MemberActions } from './member-actions.js';
import { type MemberApp, patch, post } from './member-app.js';
import { MemberRefusal } from './member-error.js';
import { addGuilds, addPeople } from './people-routes.js';
import {
  commandOf,
  completionOf,
  componentOf,
  messageOf,
  submissionOf,
  threadOf,
} from './post-bodies.js';
import { addRecords } from './record-routes.js';
import type { SeenMessages } from './seen-messages.js';
import { addStanding } from './standing-routes.js';
import { memberState } from './state.js';

/** `/member/*`: what a person at the page does. README.md beside the sandbox documents it. */
export function createMemberRoutes(props: MemberRouteParts): MemberApp {
  const routes: MemberApp = new Hono();
  addViews(routes, props);
  addActions(routes, props);
  addPeople(routes, props.world);
  addGuilds(routes, props);
  addStanding(routes, props.world);
  addRecords(routes, props.world);
  routes.all('*', () => {
    throw new MemberRefusal(404, 'There is no such address; README.md of the sandbox lists them.');
  });
  routes.onError((error, context) => refuse(error, context, props.log));
  return routes;
}

interface MemberRouteParts {
  readonly world: World;
  readonly interactions: Interactions;
  readonly actions: MemberActions;
  readonly seen: SeenMessages;
  readonly events: EventStream;
  readonly guilds: Guilds;
  readonly botOnline: () => boolean;
  readonly panelUrl: () => string | null;
  readonly log: (line: string) => void;
}

function addViews(routes: MemberApp, props: MemberRouteParts): void {
  const { world, seen, events } = props;
  routes.get('/state', (context) => {
    const { botOnline, panelUrl } = props;
    const guild = guildNamed(world, context.req.query('guildId'));
    const now = { botOnline: botOnline(), panelUrl: panelUrl() };
    return context.json(memberState({ world, guild, ...now }));
  });
  routes.get('/channels/:id/messages', (context) => {
    const member = memberOf(world, context.req.query('memberId') ?? '');
    const channel = channelOf(world, context.req.param('id'), member);
    const after = context.req.query('after') ?? '0';
    if (!/^\d{1,20}$/.test(after)) throw new MemberRefusal(400, `"after" is no id: "${after}".`);
    return context.json({ messages: seen.list(channel.id, member, after) });
  });
  routes.get('/interactions/:id', (context) => {
    return context.json(report(props, context.req.param('id')));
  });
  routes.get('/events', (context) => {
    const id = context.req.query('memberId');
    events.open(context.env.outgoing, id === undefined ? null : memberOf(world, id));
    return RESPONSE_ALREADY_SENT;
  });
}

function addActions(routes: MemberApp, { world, actions }: MemberRouteParts): void {
  post(routes, '/messages', async (body) => ({ id: await actions.send(messageOf(body)) }));
  patch(routes, '/messages/:id', (id, body) => {
    actions.reword(id, { memberId: body.text('memberId'), content: body.text('content') });
  });
  routes.delete('/messages/:id', (context) => {
    actions.erase(context.req.param('id'), context.req.query('memberId') ?? '');
    return context.body(null, 204);
  });
  post(routes, '/interactions', async (body) => {
    return { interactionId: await actions.runCommand(commandOf(body)) };
  });
  post(routes, '/components', (body) => {
    return { interactionId: actions.useComponent(componentOf(body)) };
  });
  post(routes, '/forms', (body) => ({ interactionId: actions.submit(submissionOf(body)) }));
  post(routes, '/threads', (body) => ({ id: actions.openThread(threadOf(body)) }));
  post(routes, '/autocomplete', async (body) => {
    return { choices: await actions.complete(completionOf(body)) };
  });
  post(routes, '/typing', (body) => {
    const member = memberOf(world, body.text('memberId'));
    const channel = channelOf(world, body.text('channelId'), member, Permission.sendMessages);
    world.events.emit({ type: 'typing', channelId: channel.id, memberId: member.id });
  });
}

function refuse(error: Error, context: Context, log: (line: string) => void): Response {
  if (error instanceof MemberRefusal) return context.json({ error: error.message }, error.status);
  log(`The sandbox failed at ${context.req.path}: ${error.stack ?? error.message}`);
  return context.json({ error: 'The sandbox failed; its log says why.' }, 500);
}

function report(props: { readonly interactions: Interactions }, id: string): InteractionReport {
  const interaction = props.interactions.get(id);
  if (interaction === undefined) throw new MemberRefusal(404, `There is no interaction ${id}.`);
  const { state, reason, form } = interaction;
  return { state: form === null ? state : 'form', reason, form };
}
