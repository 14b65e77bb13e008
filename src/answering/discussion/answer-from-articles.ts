import { splitSentences } from '../../library/split-sentences.js';
import type { Answerer, AnswerSentence, Citation } from '../answer.js';
import type { AnswerFromArticles } from './discussion-summariser.js';

/**
 * The article's own sentence that answers a question asked in a discussion, verified as any quote;
 * null where there is none. `answerer` must be one without a model: nobody waits for ten answers, nor
 * pays for them.
 */
export function createAnswerFromArticles(answerer: Answerer): AnswerFromArticles {
  return async (question, options) => {
    const { outcome, citations, sentences } = await answerer.answer(question, options);
    const [citation] = citations;
    if (outcome !== 'answered' || citation === undefined) return null;
    return { citation, quote: answering(citation, sentences[0]) };
  };
}

/** A quote of two sentences has the one before the answer along, for its "it" and "this". */
function answering({ quote }: Citation, sentence: AnswerSentence | undefined): string {
  const [at] = sentence?.emphasis[0] ?? [];
  if (sentence?.quoted !== true || at === undefined) return quote;
  const spans = splitSentences(quote, { language: 'und', maximum: quote.length });
  const found = spans.find(({ start, end }) => start <= at && at < end);
  return found === undefined ? quote : quote.slice(found.start, found.end);
}
