import { SENT_FLAGS } from '../forms/message-form.js';
import { refusals } from '../rest/discord-error.js';
import type { MessageWriter } from '../rest/message-writer.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from '../rest/route.js';
import type { MessageWire } from '../wire/messages.js';
import { MessageFlag, type MessageRecord, MessageType } from '../world/records.js';
import type { World } from '../world/world.js';
import type { Interaction } from './interaction.js';
import type { Interactions } from './interactions.js';

/** Follow-ups, and edits of what an interaction was answered with. */
export function webhookRoutes(props: WebhookParts): readonly Route[] {
  const { wire, world } = props;
  const base = '/webhooks/:webhook/:token';
  const one = `${base}/messages/:message`;
  const route = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
    method,
    path,
    authorization: 'none',
    limit: { requests: 5, windowMs: 5_000 },
    handle,
  });
  return [
    route('POST', base, async (request) => ok(wire.full(await followUp(props, request)))),
    route('GET', one, (request) => ok(wire.full(target(props, request).message))),
    route('PATCH', one, async (request) => {
      const { message } = target(props, request);
      return ok(wire.full(await edit(props, message, request)));
    }),
    route('DELETE', one, (request) => {
      world.removeMessages([target(props, request).message]);
      return NO_CONTENT;
    }),
  ];
}

interface WebhookParts {
  readonly world: World;
  readonly wire: MessageWire;
  readonly writer: MessageWriter;
  readonly interactions: Interactions;
}

function interactionOf(props: WebhookParts, request: ApiRequest): Interaction {
  return props.interactions.byToken(request.parameter('webhook'), request.parameter('token'));
}

/** The message that the path names, when it belongs to the interaction. */
function target(props: WebhookParts, request: ApiRequest) {
  const interaction = interactionOf(props, request);
  const named = request.parameter('message');
  const id = named === '@original' ? interaction.originalId : named;
  const message = props.world.message(id ?? '');
  const own = message?.origin?.id === interaction.id || message?.id === interaction.originalId;
  if (message === undefined || !own) throw refusals.unknownMessage();
  return { interaction, message };
}

/** The first follow-up to a deferred answer takes its place, ephemeral as that was. */
async function followUp(props: WebhookParts, request: ApiRequest): Promise<MessageRecord> {
  const { world, writer } = props;
  const interaction = interactionOf(props, request);
  const original = world.message(interaction.originalId ?? '');
  const deferred = original !== undefined && (original.flags & MessageFlag.loading) !== 0;
  if (deferred && !interaction.filling) {
    interaction.filling = true;
    return edit(props, original, request).finally(() => {
      interaction.filling = false;
    });
  }
  const { message } = await writer.compose({
    body: request.body,
    channel: interaction.channel,
    flags: SENT_FLAGS | MessageFlag.ephemeral,
  });
  const ephemeral = (message.flags & MessageFlag.ephemeral) !== 0;
  const sent = {
    ...message,
    type: original === undefined ? MessageType.default : MessageType.reply,
    replyTo: original?.id ?? null,
    origin: interaction.origin,
    visibleTo: ephemeral ? interaction.member.id : null,
  };
  world.addMessage(sent);
  return sent;
}

/** Fills a deferred answer, or changes a message. Only a change is marked as edited. */
async function edit(
  props: WebhookParts,
  message: MessageRecord,
  request: ApiRequest,
): Promise<MessageRecord> {
  const edited = await props.writer.edit({ body: request.body, message, flags: SENT_FLAGS });
  const deferred = (message.flags & MessageFlag.loading) !== 0;
  const finished = {
    ...edited,
    flags: edited.flags & ~MessageFlag.loading,
    editedAt: deferred ? null : new Date().toISOString(),
  };
  props.world.replaceMessage(finished);
  return finished;
}
