import type { Message } from 'discord.js';
import type { Log } from '../log.js';
import { answerUnder } from './answer-under.js';
import { maySeeHistory } from './message-responder.js';

/**
 * Id of the answer of ours that a message replies to; undefined where it replies to none, or that
 * cannot be told. The buttons under an answer carry its id, so nothing has to be kept of messages.
 */
export async function repliedAnswer(message: Message, log: Log): Promise<string | undefined> {
  const isToUs = message.mentions.repliedUser?.id === message.client.user.id;
  if (!isToUs || !maySeeHistory(message)) return undefined;
  try {
    return answerUnder(await message.fetchReference());
  } catch (error) {
    log.debug('The message replied to could not be read.', { error });
    return undefined;
  }
}
