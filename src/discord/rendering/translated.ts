import type { AnswerSentence, Citation } from '../../answering/answer.js';

/** A quoted sentence in the reader's language; null where no translation has it. */
export function translationOf(
  { quoted, citations }: AnswerSentence,
  all: readonly Citation[],
): string | null {
  if (!quoted) return null;
  return all.find(({ number }) => citations.includes(number))?.translation?.text ?? null;
}

/** The words of the translation in the place of the quote: no quote of what is cited any more. */
export function inTranslation(
  sentence: AnswerSentence,
  citations: readonly Citation[],
): AnswerSentence {
  const text = translationOf(sentence, citations);
  return text === null ? sentence : { ...sentence, text, quoted: false, emphasis: [] };
}
