import type { Messages } from '../locales/messages.js';
import type { AnswerSentence, Citation } from './answer.js';

/** An answer as plain text: the framing, then each sentence with its numbers, one a line. */
export function answerText(
  sentences: readonly AnswerSentence[],
  citations: readonly Citation[],
  { messages, articles }: { messages: Messages; articles: number },
): string {
  const lines = sentences.map((sentence) => quotedText(sentence, citations, messages));
  if (!sentences.some((sentence) => sentence.quoted)) return lines.join(' ');
  // The original beside a sentence of the model.
  if (!sentences.every((sentence) => sentence.quoted)) return lines.join('\n');
  const several = new Set(citations.map(({ articleId }) => articleId)).size > 1;
  const sections = new Set(citations.map(({ section }) => section));
  const [first] = citations;
  const framing = messages.answers.from({
    title: articles > 1 && !several ? (first?.articleTitle ?? null) : null,
    section: sections.size === 1 && !several ? (first?.section ?? null) : null,
    several,
  });
  return [framing, ...lines].join('\n');
}

/** A sentence with its numbers and, beneath it, what it says in the reader's language, so labelled. */
export function quotedText(
  sentence: AnswerSentence,
  citations: readonly Citation[],
  messages: Messages,
): string {
  const text = sentenceText(sentence, messages);
  const translation = translationOf(sentence, citations);
  return translation === null ? text : `${text}\n${messages.answers.translation} ${translation}`;
}

/** A quoted sentence in the reader's language, where a translation stands beside its article. */
export function translationOf(
  { quoted, citations }: AnswerSentence,
  all: readonly Citation[],
): string | null {
  if (!quoted) return null;
  return all.find(({ number }) => citations.includes(number))?.translation?.text ?? null;
}

/** "« … » [1]" for a quote, "… [1][2]" for other words. */
export function sentenceText(sentence: AnswerSentence, messages: Messages): string {
  const numbers = sentence.citations.map((number) => `[${number}]`).join('');
  const words = sentence.quoted ? messages.answers.quoted(sentence.text) : sentence.text;
  return `${words} ${numbers}`;
}
