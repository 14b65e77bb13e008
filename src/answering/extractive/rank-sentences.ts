import type { Article, Sentence } from '../../library/article.js';
import type { Analyser, Evidence, RankedPassage } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import {
  featuresOf,
  type SentenceFeature,
  type SentenceView,
  viewQuestion,
} from './sentence-features.js';
import { scoreOf } from './sentence-weights.js';

export interface RankedSentence extends SentenceRef {
  readonly text: string;
  /** Logit; comparable between sentences of one question. */
  readonly score: number;
  readonly features: Readonly<Record<SentenceFeature, number>>;
  /** Terms of the question that stand in the sentence itself. */
  readonly found: ReadonlySet<string>;
}

/** Beyond these the right sentence is rarely found, and the time of a question grows. */
const passagesRead = 6;

/** The sentences of the best passages, the one that most likely answers first. Headings are none. */
export function rankSentences(evidence: Evidence, analyser: Analyser): RankedSentence[] {
  const question = viewQuestion(evidence.understanding);
  const best = evidence.passages[0]?.score ?? 0;
  const ranked = evidence.passages.slice(0, passagesRead).flatMap((passage, rank) =>
    viewSentences(passage, analyser, rank, best).map(({ ref, view }) => {
      const features = featuresOf(question, view);
      const terms = view.tokens.map((token) => token.term);
      return {
        ...ref,
        text: view.text,
        score: scoreOf(features),
        features,
        found: new Set(terms.filter((term) => question.terms.has(term))),
      };
    }),
  );
  return ranked.sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
}

/** Passages may overlap or repeat a sentence: the first, better ranked one counts. */
function viewSentences(
  { article, passage, score }: RankedPassage,
  analyser: Analyser,
  passageRank: number,
  bestScore: number,
): { ref: SentenceRef; view: SentenceView }[] {
  const context = createContext(article, analyser);
  const headings = context.termsOf(
    `${article.title}\n${article.sections[passage.section]?.heading ?? ''}`,
  );
  return article.sentences
    .slice(passage.firstSentence, passage.endSentence)
    .filter((sentence) => article.blocks[sentence.block]?.kind !== 'heading')
    .map((sentence, position) => ({
      ref: { article, sentence },
      view: {
        text: textOf(article, sentence),
        tokens: context.tokensOf(sentence),
        before: context.termsBeside(sentence, -1),
        after: context.termsBeside(sentence, 1),
        headings,
        position,
        passageRank,
        passageLag: Math.min(1, (bestScore - score) / lagScale),
      },
    }));
}

/** A passage's score may lag behind the best one's by this much; further behind counts the same. */
const lagScale = 4;

/** Analyses each sentence once for a passage. */
function createContext(article: Article, analyser: Analyser) {
  const analysed = new Map<number, ReturnType<Analyser['analyse']>>();
  const tokensOf = (sentence: Sentence) => {
    const known = analysed.get(sentence.index);
    if (known !== undefined) return known;
    const tokens = analyser.analyse(textOf(article, sentence), article.language);
    analysed.set(sentence.index, tokens);
    return tokens;
  };
  return {
    tokensOf,
    termsOf: (text: string) =>
      new Set(analyser.analyse(text, article.language).map((token) => token.term)),
    /** Terms of the neighbour at `step`, empty where it stands in another section. */
    termsBeside(sentence: Sentence, step: number): Set<string> {
      const beside = article.sentences[sentence.index + step];
      if (beside === undefined || beside.section !== sentence.section) return new Set();
      return new Set(tokensOf(beside).map((token) => token.term));
    },
  };
}

function textOf(article: Article, sentence: Sentence): string {
  return article.text.slice(sentence.start, sentence.end);
}
