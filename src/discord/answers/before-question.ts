import type { Messages } from '../../locales/messages.js';
import { clip } from '../safe-text.js';
import { fold } from '../suggesting/match-typed.js';
import type { AskingProps, Question } from './asking.js';
import type { Conversation } from './conversations.js';

/** A message of somebody that a question is about. */
export interface MessageAskedAbout {
  /** What the asker left of it, hostile; empty where they left nothing. Never kept. */
  readonly text: string;
  readonly messageId: string;
  readonly authorId: string;
  /** Whether the question repeats it, where that is known; default as {@link isQuoted} finds. */
  readonly quoted?: boolean;
}

/** What went before; a message that the question is about stands there as if it had been asked. */
export async function conversationOf(
  { about, text, audience, repliesTo, memberId, channelId }: Question,
  { conversations }: Pick<AskingProps, 'conversations'>,
): Promise<Conversation> {
  if (about !== undefined) {
    const tellsMore = about.text !== '' && about.text !== text;
    const turn = { question: about.text, answer: '', places: [] };
    return { continues: null, turns: tellsMore ? [turn] : [] };
  }
  if (repliesTo === null) return { continues: null, turns: [] };
  const isPrivate = audience === 'asker';
  return conversations.before({ memberId, channelId, private: isPrivate, repliesTo });
}

/**
 * Whether the question repeats what the message says: it was filled in from there. Where nothing is
 * left of the message, nobody can tell, and it counts as repeated.
 */
export function isQuoted(question: string, { text, quoted }: MessageAskedAbout): boolean {
  if (quoted !== undefined) return quoted;
  return text === '' || ` ${fold(text)} `.includes(` ${fold(question)} `);
}

/** The question with the beginning of its message, for the asker alone: it is shown, and not kept. */
export function titleAbout(
  question: string,
  about: MessageAskedAbout | undefined,
  { checking }: Messages,
): string {
  if (about === undefined || about.text === '' || about.text === question) return question;
  return checking.about.asked(question, clip(about.text, longestQuote));
}

/** Characters of a message in the title of an answer about it. */
const longestQuote = 120;
