import type { Article, Sentence } from '../../library/article.js';
import type { Analyser, Evidence, RankedPassage } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import {
  foundIn,
  type QuestionView,
  type ReadToken,
  readTokens,
  viewQuestion,
} from './question-view.js';
import { featuresOf, type SentenceFeature, type SentenceView } from './sentence-features.js';
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
  const best = evidence.passages[0]?.score ?? 0;
  const questions = new Map<string, QuestionView>();
  const questionIn = (language: string) => {
    const question =
      questions.get(language) ?? viewQuestion(evidence.understanding, analyser, language);
    questions.set(language, question);
    return question;
  };
  const ranked = evidence.passages.slice(0, passagesRead).flatMap((passage, rank) => {
    const question = questionIn(passage.article.language);
    const lag = Math.min(1, (best - passage.score) / lagScale);
    return viewSentences(passage, question, analyser).map(({ ref, view }) => {
      const features = featuresOf(question, { ...view, passageRank: rank, passageLag: lag });
      const found = new Set(foundIn(view.tokens).keys());
      return { ...ref, text: view.text, score: scoreOf(features), features, found };
    });
  });
  return ranked.sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start);
}

interface ViewedSentence {
  readonly ref: SentenceRef;
  readonly view: Omit<SentenceView, 'passageRank' | 'passageLag'>;
}

function viewSentences(
  { article, passage }: RankedPassage,
  question: QuestionView,
  analyser: Analyser,
): ViewedSentence[] {
  const context = createContext(article, question, analyser);
  const headings = context.termsOf(
    `${article.title}\n${article.sections[passage.section]?.heading ?? ''}`,
  );
  return article.sentences
    .slice(passage.firstSentence, passage.endSentence)
    .filter((sentence) => article.blocks[sentence.block]?.kind !== 'heading')
    .map((sentence) => ({
      ref: { article, sentence },
      view: {
        text: textOf(article, sentence),
        tokens: context.tokensOf(sentence),
        before: context.termsBefore(sentence),
        headings,
      },
    }));
}

/** A passage's score may lag behind the best one's by this much; further behind counts the same. */
const lagScale = 4;

/** Reads each sentence once for a passage. */
function createContext(article: Article, question: QuestionView, analyser: Analyser) {
  const known = new Map<number, readonly ReadToken[]>();
  const read = (text: string) => readTokens(text, article.language, question, analyser);
  const tokensOf = (sentence: Sentence) => {
    const tokens = known.get(sentence.index) ?? read(textOf(article, sentence));
    known.set(sentence.index, tokens);
    return tokens;
  };
  return {
    tokensOf,
    termsOf: (text: string) => foundIn(read(text)),
    /** Terms of the sentence before it; none where that stands in another section. */
    termsBefore(sentence: Sentence): ReadonlyMap<string, number> {
      const before = article.sentences[sentence.index - 1];
      if (before === undefined || before.section !== sentence.section) return new Map();
      return foundIn(tokensOf(before));
    },
  };
}

function textOf(article: Article, sentence: Sentence): string {
  return article.text.slice(sentence.start, sentence.end);
}
