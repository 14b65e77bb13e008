import type { Client, Message } from 'discord.js';
import { messagesFor } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import { payloadOf } from '../interactions/payload.js';
import { answerUnder } from './answer-under.js';
import type { UnfinishedAnswer, UnfinishedStore } from './unfinished-store.js';

export interface MendUnfinishedProps {
  readonly client: Client<true>;
  readonly unfinished: UnfinishedStore;
  /** What an earlier process left: read before this one begins answers of its own. */
  readonly left: readonly UnfinishedAnswer[];
  readonly log: Log;
}

/**
 * After a crash: takes Stop away from the answers that were being written, and says under them that
 * they are cut short. One that is not found any more is given up. Never rejects.
 */
export async function mendUnfinished(props: MendUnfinishedProps): Promise<void> {
  const { client, unfinished, left, log } = props;
  try {
    for (const answer of left) {
      await mend(answer, client).catch((error: unknown) => {
        log.debug('An answer that was cut short could not be put right.', { error });
      });
      await unfinished.remove(answer.answerId);
    }
  } catch (error) {
    log.warn('Answers that were cut short could not be put right.', { error });
  }
}

/** Messages of its channel among which an answer is looked for: it was among the last there. */
const lookedAt = 50;

async function mend({ answerId, channelId, language }: UnfinishedAnswer, client: Client<true>) {
  const channel = await client.channels.fetch(channelId);
  if (channel?.isTextBased() !== true) return;
  const messages = await channel.messages.fetch({ limit: lookedAt });
  const message = messages.find((candidate) => answerUnder(candidate) === answerId);
  if (message !== undefined) await message.edit(cutShort(message, language));
}

function cutShort({ content }: Message, language: string) {
  const { discord, answers } = messagesFor(language);
  const shown = content.replace(`-# ${discord.writing.underWay}`, '').trimEnd();
  const said = { content: `${shown}\n-# ${answers.notices.cutShort}` };
  const { flags } = payloadOf(said, 'public');
  return { ...said, components: [], flags, allowedMentions: { parse: [], repliedUser: false } };
}
