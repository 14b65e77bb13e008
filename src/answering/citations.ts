import type { AnswerSentence, Citation } from './answer.js';
import type { Draft, DraftSentence } from './draft.js';
import type { SentenceRef } from './sentence-ref.js';

/** Sentences with their citations, numbered from 1 in order of first use; not verified yet. */
export interface CitedSentences {
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
}

/**
 * Puts quotes and numbers to a draft. Consecutive sources of one section become one citation; the
 * same place is cited under one number. A quoted sentence has exactly one citation, its own: where
 * its sources do not follow one another it becomes several.
 */
export function citeDraft(draft: Draft): CitedSentences {
  const register = createRegister();
  const sentences = draft.sentences.flatMap((sentence) =>
    sentence.text === null
      ? quoteSources(sentence, register)
      : [writtenSentence(sentence, sentence.text, register)],
  );
  return { sentences, citations: register.citations };
}

/** Consecutive sentences of one section, first and last. */
interface Run {
  readonly first: SentenceRef;
  readonly last: SentenceRef;
}

interface Register {
  readonly citations: readonly Citation[];
  numberOf(run: Run): number;
}

function createRegister(): Register {
  const citations: Citation[] = [];
  return {
    citations,
    numberOf(run) {
      const known = citations.find((citation) => isAt(citation, run));
      if (known !== undefined) return known.number;
      citations.push(citationOf(run, citations.length + 1));
      return citations.length;
    },
  };
}

function quoteSources(sentence: DraftSentence, register: Register): AnswerSentence[] {
  return runsOf(sentence.sources).map((run) => {
    const { start } = run.first.sentence;
    const { end } = run.last.sentence;
    return {
      text: run.first.article.text.slice(start, end),
      quoted: true,
      citations: [register.numberOf(run)],
      emphasis: sentence.emphasis
        .filter(([from, to]) => from >= start && to <= end)
        .map(([from, to]) => [from - start, to - start] as const),
      heading: sentence.heading,
    };
  });
}

function writtenSentence(
  sentence: DraftSentence,
  text: string,
  register: Register,
): AnswerSentence {
  const numbers = runsOf(sentence.sources).map((run) => register.numberOf(run));
  return {
    text,
    quoted: false,
    citations: [...new Set(numbers)],
    emphasis: sentence.emphasis,
    heading: sentence.heading,
  };
}

/** Groups sources into runs, in the order in which each run is first named. */
function runsOf(refs: readonly SentenceRef[]): Run[] {
  const runs: Run[] = [];
  for (const ref of refs) {
    const last = runs.at(-1);
    if (last !== undefined && follows(last.last, ref)) {
      runs[runs.length - 1] = { first: last.first, last: ref };
    } else {
      runs.push({ first: ref, last: ref });
    }
  }
  return runs;
}

function follows(before: SentenceRef, after: SentenceRef): boolean {
  return (
    before.article.id === after.article.id &&
    before.article.version === after.article.version &&
    before.sentence.section === after.sentence.section &&
    before.sentence.page === after.sentence.page &&
    before.sentence.index + 1 === after.sentence.index
  );
}

function isAt(citation: Citation, run: Run): boolean {
  return (
    citation.articleId === run.first.article.id &&
    citation.articleVersion === run.first.article.version &&
    citation.start === run.first.sentence.start &&
    citation.end === run.last.sentence.end
  );
}

function citationOf({ first, last }: Run, number: number): Citation {
  const { article, sentence } = first;
  return {
    number,
    articleId: article.id,
    articleVersion: article.version,
    articleTitle: article.title,
    articleUrl: article.url,
    section: article.sections[sentence.section]?.heading ?? null,
    page: sentence.page,
    quote: article.text.slice(sentence.start, last.sentence.end),
    start: sentence.start,
    end: last.sentence.end,
    firstSentence: sentence.index,
    endSentence: last.sentence.index + 1,
    translation: null,
  };
}
