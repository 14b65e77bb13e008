import type { Answer, AnswerSentence, Citation } from '../../src/answering/answer.js';

/** A citation in the shape that answering gives, with only what a test cares about. */
export function citation(number: number, quote: string, over: Partial<Citation> = {}): Citation {
  return {
    number,
    articleId: 'russie-ia',
    articleVersion: 'abcdef012345',
    articleTitle: 'La Russie et l’intelligence artificielle',
    articleUrl: null,
    section: 'Une annonce',
    page: null,
    quote,
    start: 10,
    end: 10 + quote.length,
    firstSentence: 3,
    endSentence: 4,
    translation: null,
    ...over,
  };
}

export function quoted(text: string, over: Partial<AnswerSentence> = {}): AnswerSentence {
  return { text, quoted: true, citations: [1], emphasis: [], heading: null, ...over };
}

/** An answer of quoted sentences, each with its own citation. */
export function answered(quotes: readonly string[], over: Partial<Answer> = {}): Answer {
  return {
    question: 'Qui est German Gref ?',
    language: 'fr',
    outcome: 'answered',
    sentences: quotes.map((text, index) => quoted(text, { citations: [index + 1] })),
    text: quotes.join(' '),
    engine: 'extractive',
    notice: null,
    citations: quotes.map((text, index) => citation(index + 1, text)),
    nearest: [],
    claim: null,
    provenance: null,
    timings: {},
    ...over,
  };
}

export function notCovered(over: Partial<Answer> = {}): Answer {
  return answered([], {
    outcome: 'not_covered',
    text: 'L’article ne répond pas à cette question.',
    ...over,
  });
}
