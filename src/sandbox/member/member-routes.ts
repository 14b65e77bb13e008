import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { Interactions } from '../interactions/interactions.js';
import type { InteractionReport } from '../member-api.js';
import { rolesOf } from '../world/guild-parts.js';
import type { Guilds } from '../world/guilds.js';
import { Permission } from '../world/permissions.js';
import type { GuildRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import type { EventStream } from './event-stream.js';
import { checkedLocale } from './locale.js';
import { channelOf, memberOf } from './lookup.js';
import type { MemberActions } from './member-actions.js';
import { MemberRefusal } from './member-error.js';
import { type MemberBody, readMemberBody } from './read-body.js';
import type { SeenMessages } from './seen-messages.js';
import { memberState } from './state.js';

/** `/member/*`: what a person at the page does. README.md beside the sandbox documents it. */
export function createMemberRoutes(props: MemberRouteParts): MemberApp {
  const routes: MemberApp = new Hono();
  addViews(routes, props);
  addActions(routes, props);
  addPeople(routes, props.world);
  addGuilds(routes, props);
  routes.all('*', () => {
    throw new MemberRefusal(404, 'There is no such address; README.md of the sandbox lists them.');
  });
  routes.onError((error, context) => refuse(error, context, props.log));
  return routes;
}

export type MemberApp = Hono<{ Bindings: HttpBindings }>;

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
  routes.patch('/messages/:id', async (context) => {
    const body = await readMemberBody(context.req.raw);
    const patch = { memberId: body.text('memberId'), content: body.text('content') };
    actions.reword(context.req.param('id'), patch);
    return context.body(null, 204);
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

function addPeople(routes: MemberApp, world: World): void {
  post(routes, '/members', (body) => {
    const name = body.text('name').trim();
    if (name === '' || name.length > 32) {
      throw new MemberRefusal(400, `A name has 1 to 32 characters, not "${name}".`);
    }
    const roles = body.texts('roles');
    const guild = guildNamed(world, body.optionalText('guildId'));
    const known = new Set(rolesOf(world, guild.id).map((role) => role.name));
    const unknown = roles.find((role) => !known.has(role));
    if (unknown !== undefined) throw new MemberRefusal(400, `There is no role "${unknown}".`);
    return { id: world.addMember({ name, roles }, guild.id).id };
  });
  post(routes, '/direct-channels', (body) => {
    return { id: world.directChannel(memberOf(world, body.text('memberId')).id).id };
  });
}

function addGuilds(routes: MemberApp, { world, guilds }: MemberRouteParts): void {
  post(routes, '/guilds', (body) => {
    const name = body.text('name').trim();
    if (name.length < 2 || name.length > 100) {
      throw new MemberRefusal(400, `The name of a server has 2 to 100 characters, not "${name}".`);
    }
    const locale = checkedLocale(body.optionalText('locale') ?? 'en-US');
    return { id: guilds.invite({ name, locale }).id };
  });
  routes.delete('/guilds/:id', (context) => {
    const guild = guildNamed(world, context.req.param('id'));
    if (guild.id === world.guild.id) {
      throw new MemberRefusal(400, 'The bot stays in the first server, which the page opens with.');
    }
    world.removeGuild(guild);
    return context.body(null, 204);
  });
}

/** The first, where none is named. */
function guildNamed(world: World, id: string | undefined): GuildRecord {
  const guild = id === undefined ? world.guild : world.guilds.get(id);
  if (guild === undefined) throw new MemberRefusal(404, `The bot is in no server ${id}.`);
  return guild;
}

/** An action; what it returns is the answer, nothing is 204. */
function post(
  routes: MemberApp,
  path: string,
  act: (body: MemberBody) => object | undefined | Promise<object>,
): void {
  routes.post(path, async (context) => {
    const answer = await act(await readMemberBody(context.req.raw));
    return answer === undefined ? context.body(null, 204) : context.json(answer);
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

function messageOf(body: MemberBody) {
  const replyTo = body.optionalText('replyTo');
  const attachments = body.files('attachments');
  return {
    channelId: body.text('channelId'),
    memberId: body.text('memberId'),
    content: attachments.length === 0 ? body.text('content') : (body.optionalText('content') ?? ''),
    attachments,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

function threadOf(body: MemberBody) {
  const messageId = body.optionalText('messageId');
  return {
    channelId: body.text('channelId'),
    memberId: body.text('memberId'),
    name: body.text('name'),
    ...(messageId === undefined ? {} : { messageId }),
  };
}

function placeOf(body: MemberBody) {
  return {
    channelId: body.text('channelId'),
    memberId: body.text('memberId'),
    locale: body.text('locale'),
    command: body.text('command'),
    options: body.options('options'),
  };
}

function commandOf(body: MemberBody) {
  const targetId = body.optionalText('targetId');
  return { ...placeOf(body), ...(targetId === undefined ? {} : { targetId }) };
}

function completionOf(body: MemberBody) {
  return { ...placeOf(body), option: body.text('option'), value: body.text('value') };
}

function submissionOf(body: MemberBody) {
  const locale = body.optionalText('locale');
  return {
    formId: body.text('formId'),
    memberId: body.text('memberId'),
    values: body.values('values'),
    ...(locale === undefined ? {} : { locale }),
  };
}

function componentOf(body: MemberBody) {
  const locale = body.optionalText('locale');
  return {
    messageId: body.text('messageId'),
    customId: body.text('customId'),
    memberId: body.text('memberId'),
    values: body.texts('values'),
    ...(locale === undefined ? {} : { locale }),
  };
}
