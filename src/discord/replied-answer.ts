import { ComponentType, type Message } from 'discord.js';
import type { Log } from '../log.js';
import { readCustomId } from './controls/custom-id.js';
import { maySeeHistory } from './message-responder.js';

/**
 * Id of the answer of ours that a message replies to; undefined where it replies to none, or that
 * cannot be told. The buttons under an answer carry its id, so nothing has to be kept of messages.
 */
export async function repliedAnswer(message: Message, log: Log): Promise<string | undefined> {
  const isToUs = message.mentions.repliedUser?.id === message.client.user.id;
  if (!isToUs || !maySeeHistory(message)) return undefined;
  try {
    return answerIn(await message.fetchReference());
  } catch (error) {
    log.debug('The message replied to could not be read.', { error });
    return undefined;
  }
}

function answerIn({ components }: Message): string | undefined {
  const ids = components.flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.map(({ customId }) => customId) : [],
  );
  return ids.flatMap((id) => readCustomId(id ?? '')?.answerId ?? [])[0];
}
