import type { Answer } from '../answering/answer.js';
import { messagesFor } from '../locales/locale.js';
import type { AskingProps, Question } from './asking.js';
import type { Conversation } from './conversations.js';
import { clip } from './safe-text.js';

/** What went before; a message that the question is about stands there as if it had been asked. */
export async function conversationOf(
  { about, audience, repliesTo, memberId, channelId }: Question,
  { conversations }: Pick<AskingProps, 'conversations'>,
): Promise<Conversation> {
  if (about !== undefined)
    return { continues: null, turns: [{ question: about, answer: '', places: [] }] };
  if (repliesTo === null) return { continues: null, turns: [] };
  const isPrivate = audience === 'asker';
  return conversations.before({ memberId, channelId, private: isPrivate, repliesTo });
}

/** Whoever reads the answer elsewhere, or asks further, has to know what it is about. */
export function withMessage(answer: Answer, { about }: Pick<Question, 'about'>): Answer {
  if (about === undefined) return answer;
  const { asked } = messagesFor(answer.language).checking.about;
  return { ...answer, question: asked(answer.question, clip(about, longestQuote)) };
}

/** Characters of a message in the title of an answer about it. */
const longestQuote = 120;
