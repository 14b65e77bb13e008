import type { Messages } from '../../locales/messages.js';
import type { AnswerSentence, SummaryStyle } from '../answer.js';
import { sentenceText } from '../answer-text.js';

/** A summary as plain text: the framing, then its sentences as the style lays them out. */
export function summaryText(
  sentences: readonly AnswerSentence[],
  { title, style, messages }: { title: string; style: SummaryStyle; messages: Messages },
): string {
  const lines = sentences.flatMap((sentence, index) => {
    const text = sentenceText(sentence, messages);
    if (style === 'bullets') return [`• ${text}`];
    const { heading } = sentence;
    const isNew = heading !== null && heading !== sentences[index - 1]?.heading;
    return isNew ? ['', heading, text] : [text];
  });
  return [messages.summary.of(title), ...lines].join('\n');
}
