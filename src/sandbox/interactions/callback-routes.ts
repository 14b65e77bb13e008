import { createForm } from '../forms/field.js';
import { SENT_FLAGS } from '../forms/message-form.js';
import { readModal } from '../forms/modal-form.js';
import type { MessageWriter } from '../rest/message-writer.js';
import { type ApiRequest, NO_CONTENT, ok, type Route } from '../rest/route.js';
import type { MessageWire } from '../wire/messages.js';
import { emptyMessage } from '../world/empty-message.js';
import type { JsonObject } from '../world/json.js';
import { MessageFlag, type MessageRecord, MessageType } from '../world/records.js';
import type { World } from '../world/world.js';
import { CallbackType, readCallbackType, readChoices } from './callback-form.js';
import type { Interaction } from './interaction.js';
import type { Interactions } from './interactions.js';
import type { OpenForms } from './open-forms.js';

/** The first answer to an interaction. */
export function callbackRoutes(props: CallbackParts): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      authorization: 'none',
      limit: { requests: 5, windowMs: 5_000 },
      async handle(request) {
        const { interactions } = props;
        const find = () =>
          interactions.pending(request.parameter('interaction'), request.parameter('token'));
        const interaction = find();
        const type = readCallbackType(request.body.json, interaction);
        const prepared = await prepare(props, interaction, type, request);
        // Files take a moment to store; another answer may have come first.
        find();
        interactions.answered(interaction);
        const resource = prepared();
        if (request.query.get('with_response') !== 'true') return NO_CONTENT;
        return ok(responseObject(props, interaction, resource));
      },
    },
  ];
}

interface CallbackParts {
  readonly world: World;
  readonly wire: MessageWire;
  readonly writer: MessageWriter;
  readonly interactions: Interactions;
  readonly forms: OpenForms;
}

interface Resource {
  readonly type: number;
  readonly message: MessageRecord | null;
}

/** Checks an answer and returns what makes it happen. */
async function prepare(
  props: CallbackParts,
  interaction: Interaction,
  type: number,
  request: ApiRequest,
): Promise<() => Resource> {
  const data = { json: dataOf(request.body.json), files: request.body.files };
  const { world, writer } = props;
  const resource = (message: MessageRecord | null) => ({ type, message });
  switch (type) {
    case CallbackType.autocomplete: {
      const choices = readChoices(request.body.json, interaction.completion?.numeric === true);
      return () => {
        interaction.completion?.settle(choices);
        return resource(null);
      };
    }
    case CallbackType.modal: {
      const modal = readModal(request.body.json);
      return () => {
        props.forms.open(interaction, modal);
        return resource(null);
      };
    }
    case CallbackType.deferredUpdate:
      return () => {
        interaction.originalId = interaction.origin.componentMessageId;
        return resource(null);
      };
    case CallbackType.update: {
      const message = sourceMessage(world, interaction);
      if (message === null) return () => resource(null);
      const edited = await writer.edit({ body: data, message, flags: SENT_FLAGS });
      const stamped = { ...edited, editedAt: new Date().toISOString() };
      return () => {
        interaction.originalId = message.id;
        world.replaceMessage(stamped);
        return resource(stamped);
      };
    }
    case CallbackType.deferredMessage: {
      const flags = deferredFlags(data.json) | MessageFlag.loading;
      return () => resource(publish(world, interaction, { flags }));
    }
    default: {
      const flags = SENT_FLAGS | MessageFlag.ephemeral;
      const body = { body: data, channel: interaction.channel, flags };
      const { message } = await writer.compose(body);
      return () => resource(publish(world, interaction, message));
    }
  }
}

function dataOf(body: unknown): unknown {
  return createForm(body).root.get('data').value ?? {};
}

/** A deferral says no more than whether the answer will be ephemeral. */
function deferredFlags(data: unknown): number {
  const form = createForm(data);
  const flags = form.root.get('flags').integer({ min: 0 }) ?? 0;
  form.finish();
  return flags & MessageFlag.ephemeral;
}

function sourceMessage(world: World, interaction: Interaction): MessageRecord | null {
  return world.message(interaction.origin.componentMessageId ?? '') ?? null;
}

/** Adds the answer to the world, as a reply to what was used. */
function publish(
  world: World,
  interaction: Interaction,
  parts: Partial<MessageRecord>,
): MessageRecord {
  const place = {
    id: parts.id ?? world.snowflakes.next(),
    channelId: interaction.channel.id,
    authorId: world.bot.id,
  };
  const message = {
    ...emptyMessage(place),
    ...parts,
    ...answering(interaction, parts.flags ?? 0),
  };
  interaction.originalId = message.id;
  world.addMessage(message);
  return message;
}

/** What makes a message the answer to an interaction. */
function answering(interaction: Interaction, flags: number): Partial<MessageRecord> {
  return {
    type: messageTypeOf(interaction),
    replyTo: interaction.origin.componentMessageId,
    origin: interaction.origin,
    visibleTo: (flags & MessageFlag.ephemeral) === 0 ? null : interaction.member.id,
  };
}

function messageTypeOf({ origin }: Interaction): number {
  if (origin.componentMessageId !== null) return MessageType.reply;
  if (origin.command === null) return MessageType.default;
  return origin.command.type === 1 ? MessageType.chatInputCommand : MessageType.contextMenuCommand;
}

/** Answers that make or change no message. */
const WITHOUT_RESOURCE: ReadonlySet<number> = new Set([
  CallbackType.autocomplete,
  CallbackType.modal,
]);

function responseObject(
  props: CallbackParts,
  interaction: Interaction,
  resource: Resource,
): JsonObject {
  const { message, type } = resource;
  const flags = message?.flags ?? 0;
  const shown = message === null ? undefined : props.wire.full(message);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (flags & MessageFlag.loading) !== 0,
            response_message_ephemeral: (flags & MessageFlag.ephemeral) !== 0,
          }),
    },
    ...(WITHOUT_RESOURCE.has(type) ? {} : { resource: { type, message: shown } }),
  };
}
