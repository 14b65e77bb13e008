import type { Article, Sentence } from '../../library/article.js';
import type { Analyser, Evidence, RankedPassage } from '../../retrieval/evidence.js';
import type { SentenceRef } from '../sentence-ref.js';
import { opensWithReference } from './leading-reference.js';
import {
  foundIn,
  type QuestionView,
  type ReadToken,
  readTokens,
  viewQuestion,
} from './question-view.js';

/** A sentence as it is held against the question, with what stands around it. */
export interface SentenceView {
  readonly ref: SentenceRef;
  /** The question as sentences of this article's language are held against it. */
  readonly question: QuestionView;
  readonly text: string;
  /** All of its words, in order. */
  readonly tokens: readonly ReadToken[];
  /** Terms of the question in it, each with its degree. */
  readonly found: ReadonlyMap<string, number>;
  /** Those in the sentence before it in its section. */
  readonly before: ReadonlyMap<string, number>;
  /** Those in the article's title and the section's heading. */
  readonly headings: ReadonlyMap<string, number>;
  /** Those in the article's title, and in the section's heading, each by itself. */
  readonly title: ReadonlyMap<string, number>;
  readonly heading: ReadonlyMap<string, number>;
  /** It points back at the sentence before it. */
  readonly pointsBack: boolean;
  /** Rank of its passage, from 0. */
  readonly passage: number;
  /** How far the passage's score lies under the best one's, in units of that score. */
  readonly lag: number;
}

/** The sentences of the best `passages` passages; headings are none. */
export function viewSentences(
  { understanding, passages }: Evidence,
  analyser: Analyser,
  limit: number,
): SentenceView[] {
  const best = passages[0]?.score ?? 0;
  const questions = new Map<string, QuestionView>();
  const questionIn = (language: string) => {
    const question = questions.get(language) ?? viewQuestion(understanding, analyser, language);
    questions.set(language, question);
    return question;
  };
  return passages.slice(0, limit).flatMap((passage, rank) => {
    const question = questionIn(passage.article.language);
    const views = viewPassage(passage, question, analyser);
    return views.map((view) => ({ ...view, passage: rank, lag: best - passage.score }));
  });
}

function viewPassage(
  { article, passage }: RankedPassage,
  question: QuestionView,
  analyser: Analyser,
): Omit<SentenceView, 'passage' | 'lag'>[] {
  const read = createReader(article, question, analyser);
  const heading = article.sections[passage.section]?.heading ?? '';
  const headings = foundIn(read.text(`${article.title}\n${heading}`));
  const [inTitle, inHeading] = [foundIn(read.text(article.title)), foundIn(read.text(heading))];
  return article.sentences
    .slice(passage.firstSentence, passage.endSentence)
    .filter((sentence) => article.blocks[sentence.block]?.kind !== 'heading')
    .map((sentence) => {
      const text = article.text.slice(sentence.start, sentence.end);
      const before = sentenceBefore(article, sentence);
      const tokens = read.sentence(sentence);
      return {
        ref: { article, sentence },
        question,
        text,
        tokens,
        found: foundIn(tokens.filter(({ stop }) => !stop)),
        before: before === undefined ? new Map() : foundIn(read.sentence(before)),
        headings,
        title: inTitle,
        heading: inHeading,
        pointsBack: before !== undefined && opensWithReference(text),
      };
    });
}

function sentenceBefore(article: Article, sentence: Sentence): Sentence | undefined {
  const before = article.sentences[sentence.index - 1];
  return before?.section === sentence.section ? before : undefined;
}

/** Reads each sentence once for a passage. */
function createReader(article: Article, question: QuestionView, analyser: Analyser) {
  const known = new Map<number, readonly ReadToken[]>();
  const text = (given: string) => readTokens(given, article.language, question, analyser);
  return {
    text,
    sentence({ index, start, end }: Sentence): readonly ReadToken[] {
      const tokens = known.get(index) ?? text(article.text.slice(start, end));
      known.set(index, tokens);
      return tokens;
    },
  };
}
