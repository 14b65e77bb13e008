import type { Messages } from '../../locales/messages.js';
import type { AnswerSentence, Citation, SummaryStyle } from '../answer.js';
import { sentenceText, translationOf } from '../answer-text.js';

export interface SummaryFrame {
  readonly title: string;
  readonly style: SummaryStyle;
  readonly messages: Messages;
}

/**
 * A summary as plain text: the framing, then its sentences as the style lays them out, in the
 * reader's language where a translation has them.
 */
export function summaryText(
  sentences: readonly AnswerSentence[],
  citations: readonly Citation[],
  { title, style, messages }: SummaryFrame,
): string {
  const read = sentences.map((sentence) => inTranslation(sentence, citations));
  const lines = read.flatMap((sentence, index) => {
    const text = sentenceText(sentence, messages);
    if (style === 'bullets') return [`• ${text}`];
    const { heading } = sentence;
    const isNew = heading !== null && heading !== sentences[index - 1]?.heading;
    return isNew ? ['', heading, text] : [text];
  });
  const isTranslated = read.some((sentence, index) => sentence !== sentences[index]);
  const note = isTranslated ? [messages.summary.translated] : [];
  return [messages.summary.of(title), ...note, ...lines].join('\n');
}

/**
 * A quoted sentence with the words of its translation instead of its own: they are no quote of what is
 * cited, so they stand without quotation marks, and nothing in them is set in bold.
 */
export function inTranslation(
  sentence: AnswerSentence,
  citations: readonly Citation[],
): AnswerSentence {
  const text = translationOf(sentence, citations);
  return text === null ? sentence : { ...sentence, text, quoted: false, emphasis: [] };
}
