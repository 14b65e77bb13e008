import type { Understanding } from '../../retrieval/evidence.js';
import { measureAsked } from '../spans/units.js';
import { findAnswers, hasCue, hasForm } from './answer-cues.js';
import type { Likeness } from './likeness.js';
import type { QuestionView } from './question-view.js';
import type { SentenceView } from './sentence-views.js';

/** What a sentence is ranked by; what each is worth is learned. Most are between 0 and 1. */
export const sentenceFeatures = [
  /** Share of the question's terms that are found. */
  'count',
  /** Their weight, rare ones among all the sentences compared weighing more. */
  'rare',
  /** Weight found, below the most of any sentence of the passage. */
  'behind',
  /** Weight of the names and figures found. */
  'named',
  /** Weight of missing terms, by how much a word of the sentence is like each. */
  'likeness',
  /** The same by the beginnings of words. */
  'beginnings',
  /** Weight of missing terms that the sentence before has, */
  'before',
  /** again where the sentence points back at that, */
  'beforePointedAt',
  /** or that the title or heading has. */
  'headings',
  /** Share of the question's pairs of neighbouring words that stand together. */
  'pairs',
  /** 1 where it has something new of the kind wanted, */
  'form',
  /** again for a date, */
  'date',
  /** a number, */
  'number',
  /** a number with the unit asked for; */
  'measure',
  /** 1 where a word gives away that it tells a reason, a list … */
  'cue',
  /** Units by which the passage's score lies under the best one's, in fourths, at most 3. */
  'lag',
] as const;
export type SentenceFeature = (typeof sentenceFeatures)[number];
export type SentenceFeatures = Readonly<Record<SentenceFeature, number>>;

/** The features of each of the sentences compared, in the same order. */
export function featuresOf(views: readonly SentenceView[]): SentenceFeatures[] {
  const rarity = rarityAmong(views);
  const most = new Map<number, number>();
  for (const { passage, question, found } of views) {
    const mass = massOf(question, (term) => found.get(term));
    most.set(passage, Math.max(most.get(passage) ?? 0, mass));
  }
  return views.map((view) => ({
    ...wordFeatures(view, rarity, most.get(view.passage) ?? 0),
    ...answerFeatures(view),
    lag: Math.min(3, view.lag / 4),
  }));
}

type WordFeature = Exclude<SentenceFeature, 'form' | 'date' | 'number' | 'measure' | 'cue' | 'lag'>;

function wordFeatures(
  view: SentenceView,
  rarity: ReadonlyMap<string, number>,
  most: number,
): Record<WordFeature, number> {
  const { question, found, headings, before, pointsBack } = view;
  const mass = (holds: (term: string) => number | undefined) => massOf(question, holds);
  const told = mass((term) => (found.has(term) || headings.has(term) ? 0 : before.get(term)));
  return {
    count: found.size / Math.max(1, question.terms.size),
    rare: [...found].reduce((sum, [term, degree]) => sum + degree * (rarity.get(term) ?? 0), 0),
    behind: most - mass((term) => found.get(term)),
    named: mass((term) => (question.named.has(term) ? found.get(term) : 0)),
    likeness: likestMass(view, question.likeness),
    beginnings: likestMass(view, question.beginnings),
    before: told,
    beforePointedAt: pointsBack ? told : 0,
    headings: mass((term) => (found.has(term) ? 0 : headings.get(term))),
    pairs: pairShare(view),
  };
}

function answerFeatures({ question, text }: SentenceView) {
  const { kind } = question.understanding;
  const answers = newAnswers(question.understanding, text);
  const isFound = answers.length > 0 ? 1 : 0;
  const isMeasure = kind === 'number' ? measureAsked(question.understanding.question) : null;
  return {
    form: isFound,
    date: kind === 'date' ? isFound : 0,
    number: kind === 'number' ? isFound : 0,
    measure: answers.some((span) => isMeasure?.(text.slice(...span))) ? 1 : 0,
    cue: hasCue(kind, text) ? 1 : 0,
  };
}

/** Spans of the kind wanted that do not merely repeat words of the question. */
function newAnswers({ kind, question }: Understanding, text: string) {
  if (!hasForm(kind)) return [];
  const asked = question.toLowerCase();
  return findAnswers(kind, text).filter(
    (span) => !asked.includes(text.slice(...span).toLowerCase()),
  );
}

/** The weight of the terms, each as far as it holds: 0 (or undefined) to 1. */
function massOf(question: QuestionView, holds: (term: string) => number | undefined): number {
  let mass = 0;
  for (const [term, weight] of question.terms) mass += weight * (holds(term) ?? 0);
  return mass;
}

/** Each term's share of the weight, the fewer of the sentences have it the more; adding up to 1. */
function rarityAmong(views: readonly SentenceView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { found } of views) {
    for (const term of found.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weights = views[0]?.question.terms;
  const rarity = [...counts].map(([term, count]) => {
    const inverse = Math.log((views.length + 1) / (count + 0.5));
    return [term, (weights?.get(term) ?? 0) * inverse] as const;
  });
  const total = rarity.reduce((sum, [, value]) => sum + value, 0);
  return new Map(rarity.map(([term, value]) => [term, value / (total || 1)]));
}

/** Mass of the terms that are missing, by how much the likest word of the sentence is like each. */
function likestMass({ question, tokens, found }: SentenceView, likeness: Likeness): number {
  const likest = new Map<string, number>();
  for (const { stop, meaning, term: other } of tokens) {
    if (stop || meaning !== undefined) continue;
    for (const [term, alike] of likeness.of(other)) {
      if (!found.has(term)) likest.set(term, Math.max(likest.get(term) ?? 0, alike));
    }
  }
  return [...likest].reduce(
    (sum, [term, alike]) => sum + alike * (question.terms.get(term) ?? 0),
    0,
  );
}

/** Function words count here: "la mort de" asks for another sentence than "mort à". */
function pairShare({ question, tokens }: SentenceView): number {
  const here = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const [before = '', term = ''] = [tokens[at - 1]?.term, tokens[at]?.term];
    if (question.pairs.get(before)?.has(term)) here.add(`${before} ${term}`);
  }
  const asked = [...question.pairs.values()].reduce((sum, { size }) => sum + size, 0);
  return here.size / Math.max(1, asked);
}
