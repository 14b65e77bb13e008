import type { AskingProps, Question } from './answers/asking.js';
import { isQuoted } from './answers/before-question.js';

/** Before the work, so that a message that is deleted meanwhile is missed afterwards. */
export async function noteAbout(
  id: string,
  { about, text, channelId }: Question,
  { aboutMessages }: AskingProps,
): Promise<void> {
  if (about === undefined) return;
  const { messageId, authorId } = about;
  const quoted = isQuoted(text, about);
  await aboutMessages.note(id, { messageId, authorId, channelId, quoted });
}

/** Whether the asker, or whoever wrote what the question repeats, withdrew it while it was answered. */
export async function isTakenBack(
  id: string,
  { question, begun }: { readonly question: Question; readonly begun: number },
  { aboutMessages, erasures }: AskingProps,
): Promise<boolean> {
  const { memberId, about, text } = question;
  if (erasures.since(memberId, begun)) return true;
  if (about === undefined || !isQuoted(text, about)) return false;
  return (await aboutMessages.find(id)) === undefined;
}
