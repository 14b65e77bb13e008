import { NO_CONTENT, ok, type Route } from '../rest/route.js';
import type { MessageWire } from '../wire/messages.js';
import type { JsonObject } from '../world/json.js';
import { MessageFlag, type MessageRecord } from '../world/records.js';
import { CallbackType, readCallbackType } from './callback-form.js';
import type { Interaction } from './interaction.js';
import type { Interactions } from './interactions.js';
import { type AnswerParts, prepareAnswer } from './prepare-answer.js';

interface CallbackParts extends AnswerParts {
  readonly wire: MessageWire;
  readonly interactions: Interactions;
}

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
        const prepared = await prepareAnswer(props, interaction, type, request.body);
        // Files take a moment to store; another answer may have come first.
        find();
        interactions.answered(interaction);
        const message = prepared();
        if (request.query.get('with_response') !== 'true') return NO_CONTENT;
        return ok(responseObject(props, interaction, { type, message }));
      },
    },
  ];
}

/** Answers that make or change no message. */
const WITHOUT_RESOURCE: ReadonlySet<number> = new Set([
  CallbackType.autocomplete,
  CallbackType.modal,
]);

function responseObject(
  { wire }: CallbackParts,
  interaction: Interaction,
  { type, message }: { readonly type: number; readonly message: MessageRecord | null },
): JsonObject {
  const flags = message?.flags ?? 0;
  const shown = message === null ? undefined : wire.full(message);
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
