import { createAnalyser } from '../retrieval/analyser.js';
import {
  type BackgroundFrequencies,
  createBackgroundFrequencies,
} from '../retrieval/background-frequencies.js';
import { type Candidate, computeFeatures, type Features } from '../retrieval/features.js';
import { createKnownVocabulary } from '../retrieval/known-vocabulary.js';
import { createParaphrases } from '../retrieval/paraphrases.js';
import { analysePassage, contentTerms } from '../retrieval/passage-analysis.js';
import type { QuestionTerm } from '../retrieval/question-terms.js';
import { createLibraryWords } from '../retrieval/spelling/library-words.js';
import { createSpelling } from '../retrieval/spelling/spelling.js';
import { inverseFrequency, type TermStatistics } from '../retrieval/term-statistics.js';
import { createTranslationTables } from '../retrieval/translation/translation-tables.js';
import { type UnderstoodQuestion, understand } from '../retrieval/understand.js';
import type { SetPassage, SetQuestion } from './question-set.js';

/** Passages in memory, asked the way retrieval asks its index, so that weights can be learned. */
export interface LearningIndex {
  /** Features of the candidates: of the pool, or the best `limit` of all passages by BM25. */
  ask(question: SetQuestion, limit: number): Promise<AskedQuestion>;
  /** The article that a passage is of; questions on one article are never split between folds. */
  articleOf(passageId: string): string;
}

export interface AskedQuestion {
  readonly understood: UnderstoodQuestion;
  readonly ids: readonly string[];
  readonly features: readonly Features[];
  readonly candidates: readonly Candidate[];
}

export function createLearningIndex(passages: readonly SetPassage[]): LearningIndex {
  const analyser = createAnalyser();
  const candidates = new Map(
    passages.map((passage) => [passage.id, toCandidate(analyser, passage)]),
  );
  const postings = createPostings(candidates);
  const lengths = [...candidates.values()].map(({ passage }) => passage.length);
  const averageLength =
    lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const background = createBackgroundFrequencies();
  const statistics = createStatistics(postings, passages.length, averageLength, background);
  const paraphrases = createParaphrases();
  const translations = createTranslationTables({ analyser });
  const vocabulary = createKnownVocabulary({ analyser, background, translations });
  const libraryWords = createLibraryWords({ texts: () => passages });
  const spelling = createSpelling({ analyser, statistics, vocabulary, translations, libraryWords });
  const articleLanguages = [...new Set(passages.map(({ language }) => language))];
  return {
    articleOf: (id) => candidates.get(id)?.articleId ?? id,
    async ask(question, limit) {
      const understood = await understand(
        { analyser, statistics, paraphrases, translations, spelling, vocabulary },
        { question: question.question, language: question.language, articleLanguages },
      );
      const ids =
        question.passageIds ?? best(understood.terms, postings, candidates, averageLength, limit);
      const asked = ids.flatMap((id) => candidates.get(id) ?? []);
      const { terms, wording, understanding } = understood;
      const sought = { terms, wording, kind: understanding.kind };
      const features = computeFeatures(sought, asked, averageLength);
      return { understood, ids, features, candidates: asked };
    },
  };
}

type Analyser = ReturnType<typeof createAnalyser>;
/** Term → passage id → occurrences; half an occurrence where only the title has it. */
type Postings = ReadonlyMap<string, ReadonlyMap<string, number>>;

function toCandidate(analyser: Analyser, { language, title, text }: SetPassage): Candidate {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const sentences = [...segments].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  return {
    articleId: title,
    context: contentTerms(analyser.analyse(title, language)),
    passage: analysePassage(analyser, text, sentences, language),
  };
}

function createPostings(candidates: ReadonlyMap<string, Candidate>): Postings {
  const postings = new Map<string, Map<string, number>>();
  const add = (term: string, id: string, amount: number): void => {
    const counts = postings.get(term) ?? new Map<string, number>();
    counts.set(id, (counts.get(id) ?? 0) + amount);
    postings.set(term, counts);
  };
  for (const [id, { passage, context }] of candidates) {
    for (const { terms } of passage.sentences) for (const term of terms) add(term, id, 1);
    for (const term of context) add(term, id, 0.5);
  }
  return postings;
}

function createStatistics(
  postings: Postings,
  passages: number,
  averageLength: number,
  background: BackgroundFrequencies,
): TermStatistics {
  const known = (term: string): number =>
    [...(postings.get(term)?.values() ?? [])].filter((count) => count >= 1).length;
  return {
    weights: async (terms, language) =>
      new Map(
        terms.map((term) => [
          term,
          inverseFrequency(known(term), passages, background.share(term, language)),
        ]),
      ),
    counts: async (terms) => new Map(terms.map((term) => [term, known(term)])),
    averageLength: async () => averageLength,
    refresh() {},
  };
}

function best(
  terms: readonly QuestionTerm[],
  postings: Postings,
  candidates: ReadonlyMap<string, Candidate>,
  averageLength: number,
  limit: number,
): string[] {
  const scores = new Map<string, number>();
  for (const { weight, sought, forms } of terms) {
    for (const form of sought) {
      const degree = forms.get(form) ?? 1;
      for (const [id, count] of postings.get(form) ?? []) {
        const length = candidates.get(id)?.passage.length ?? averageLength;
        const damp = 1.2 * (0.25 + (0.75 * length) / averageLength);
        scores.set(id, (scores.get(id) ?? 0) + (weight * degree * count) / (count + damp));
      }
    }
  }
  return [...scores]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}
