import type { Analyser, Evidence, RankedPassage } from '../../retrieval/evidence.js';
import { passageContext } from '../../retrieval/passage-text.js';
import { type QuestionView, viewQuestion } from '../extractive/question-view.js';
import { passagesRead } from '../extractive/rank-sentences.js';
import { askedWords } from './asked-words.js';
import type { AskedWord, FoundWord, InspectedPassage } from './inspection.js';

/** Passages that an answer is made from; those behind them are shown as left out. */
const retrieved = 10;

/** Every passage of the evidence, with what of the question stands in it. */
export function inspectPassages(evidence: Evidence, analyser: Analyser): InspectedPassage[] {
  const words = askedWords(evidence.understanding, analyser);
  const viewIn = createViews(evidence, analyser);
  return evidence.passages.map((ranked, rank) => {
    const { article, passage } = ranked;
    const found = foundWords(ranked, words, { viewIn, analyser });
    return {
      articleId: article.id,
      articleVersion: article.version,
      articleTitle: article.title,
      section: article.sections[passage.section]?.heading ?? null,
      text: ranked.text,
      firstSentence: passage.firstSentence,
      endSentence: passage.endSentence,
      score: ranked.score,
      parts: partsOf(ranked),
      found,
      missing: words
        .map(({ word }) => word)
        .filter((word) => !found.some((one) => one.word === word)),
      fate: rank < passagesRead ? 'read' : rank < retrieved ? 'retrieved' : 'left_out',
    };
  });
}

/** Too little to be seen in a score. */
const least = 0.005;

function partsOf({ reasons }: RankedPassage) {
  return Object.entries(reasons)
    .map(([feature, points]) => ({ feature, points }))
    .filter(({ points }) => Math.abs(points) >= least)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

type ViewIn = (language: string) => QuestionView;

function createViews({ understanding }: Evidence, analyser: Analyser): ViewIn {
  const views = new Map<string, QuestionView>();
  return (language) => {
    const view = views.get(language) ?? viewQuestion(understanding, analyser, language);
    views.set(language, view);
    return view;
  };
}

interface Reading {
  readonly viewIn: ViewIn;
  readonly analyser: Analyser;
}

/** In the passage's own words, and in those of the translation in which it is read. */
function foundWords(
  { article, passage, text, reading }: RankedPassage,
  words: readonly AskedWord[],
  tools: Reading,
): FoundWord[] {
  const read = reading?.passages[passage.ordinal];
  const readText = read === undefined ? '' : (reading?.text.slice(read.start, read.end) ?? '');
  const inText = [
    ...standing(text, article.language, tools),
    ...(reading === undefined ? [] : standing(readText, reading.language, tools)),
  ];
  const above = standing(passageContext(article, passage), article.language, tools);
  return words.flatMap(({ term, word }) => {
    const as = inText.filter((one) => one.term === term).map((one) => one.as);
    if (as.length === 0 && !above.some((one) => one.term === term)) return [];
    return [{ word, as: [...new Set(as)].slice(0, mostForms) }];
  });
}

const mostForms = 4;

function standing(text: string, language: string, { viewIn, analyser }: Reading) {
  const view = viewIn(language);
  return analyser.analyse(text, language).flatMap(({ term, stop, start, end }) => {
    const meaning = stop ? undefined : view.meaningOf(term);
    return meaning === undefined ? [] : [{ term: meaning.term, as: text.slice(start, end) }];
  });
}
