import { DiscordAPIError, type Message } from 'discord.js';
import type { OutgoingMessage } from '../reply.js';
import { mutable } from './interaction-line.js';
import { payloadOf } from './payload.js';

/**
 * Answers one message where everyone reads it. Calls must not overlap.
 *
 * A reply that was begun and then deleted by a moderator is not sent again.
 */
export interface MessageResponder {
  /** Shows the beginning of a reply, in place of what it showed before. */
  show(message: OutgoingMessage): Promise<void>;
  /**
   * Sends a reply: the first message in place of what was shown, the others after it.
   * @returns their ids.
   */
  send(messages: readonly OutgoingMessage[]): Promise<readonly string[]>;
}

/** @param earlier a reply that an earlier process began: it is gone on with. */
export function createMessageResponder(asked: Message, earlier?: Message): MessageResponder {
  let begun = earlier;
  const put = async (message: OutgoingMessage) => {
    if (begun === undefined) begun = await sendTo(asked, message, 0);
    else await begun.edit(mutable(payloadOf(message, 'public')));
  };
  return {
    show: put,
    async send([first, ...rest]) {
      if (first === undefined) throw new Error('A reply without a message.');
      try {
        await put(first);
      } catch (error) {
        if (begun !== undefined && isGone(error)) return [];
        throw error;
      }
      const sent = [begun];
      for (const [index, message] of rest.entries())
        sent.push(await sendTo(asked, message, index + 1));
      return sent.flatMap((message) => message?.id ?? []);
    },
  };
}

/**
 * The reply that an earlier process began, so that a restart leaves none that claims to go on, and
 * posts no second one. Undefined where there is none, or that cannot be told.
 */
export async function earlierReply(asked: Message): Promise<Message | undefined> {
  if (!maySeeHistory(asked)) return undefined;
  const since = await asked.channel.messages.fetch({ after: asked.id, limit: lookedAt });
  return since.find(
    ({ author, reference }) =>
      author.id === asked.client.user.id && reference?.messageId === asked.id,
  );
}

/** Messages after the question among which its reply is looked for. */
const lookedAt = 50;

/** Whether the bot may look at earlier messages of the channel, and so reply to them. */
export function maySeeHistory(message: Message): boolean {
  if (message.channel.isDMBased()) return true;
  return message.channel.permissionsFor(message.client.user.id)?.has('ReadMessageHistory') === true;
}

/** The first replies to the message, or stands alone where that is gone or may not be seen. */
async function sendTo(
  asked: Message,
  message: OutgoingMessage,
  index: number,
): Promise<Message | undefined> {
  if (!asked.channel.isSendable()) return undefined;
  return asked.channel.send({
    ...mutable(payloadOf(message, 'public')),
    // The same for a message that was heard twice, as happens when a connection is resumed.
    nonce: `${asked.id}.${index}`,
    enforceNonce: true,
    ...(index === 0 && maySeeHistory(asked)
      ? { reply: { messageReference: asked.id, failIfNotExists: false } }
      : {}),
  });
}

const unknownMessage = 10_008;

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === unknownMessage;
}
