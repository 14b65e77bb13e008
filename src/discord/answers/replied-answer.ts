import type { Message } from 'discord.js';
import type { Log } from '../../log.js';
import { maySeeHistory } from '../interactions/message-responder.js';
import { answerUnder } from './answer-under.js';
import type { PostedMessages } from './posted-messages.js';

/**
 * Id of the answer of ours that a message replies to; undefined where it replies to none, or that
 * cannot be told. It is noted where answers stand, in each of their messages; of those that were never
 * noted, the buttons carry it.
 */
export async function repliedAnswer(
  message: Message,
  { posted, log }: { readonly posted: Pick<PostedMessages, 'byMessage'>; readonly log: Log },
): Promise<string | undefined> {
  const isToUs = message.mentions.repliedUser?.id === message.client.user.id;
  const repliedTo = message.reference?.messageId;
  if (!isToUs || repliedTo === undefined) return undefined;
  const noted = await posted.byMessage(repliedTo);
  if (noted !== undefined) return noted.subjectId;
  if (!maySeeHistory(message)) return undefined;
  try {
    return answerUnder(await message.fetchReference());
  } catch (error) {
    log.debug('The message replied to could not be read.', { error });
    return undefined;
  }
}
