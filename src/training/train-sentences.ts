import type { SentenceFeature } from '../answering/extractive/sentence-features.js';
import type { SentenceWeights } from '../answering/extractive/sentence-weights.js';
import { type ChoiceRow, dot, fitChoice } from './fit.js';
import { splitByArticle } from './ranking-measures.js';

/** A question with the sentences compared for it. */
export interface SentenceQuestion {
  /** The article that its passage is of; questions on one article are never split between folds. */
  readonly article: string;
  readonly sentences: readonly JudgedSentence[];
}

export interface JudgedSentence {
  readonly features: Readonly<Record<SentenceFeature, number>>;
  /** It stands in the passage that the question was written for, and has its answer. */
  readonly isRight: boolean;
  /** What is quoted for it has the answer, wherever it stands. */
  readonly hasAnswer: boolean;
}

/**
 * Learns the weights by which sentences are ranked: those under which the right sentences are
 * likeliest among all that are compared. Figures are of three folds, no article in two of them; the weights
 * returned are learned on all. The same on each run.
 */
export function trainSentences(options: {
  readonly questions: readonly SentenceQuestion[];
  readonly names: readonly SentenceFeature[];
  readonly say: (line: string) => void;
}): SentenceWeights {
  const { questions, names, say } = options;
  const within = share(questions, ({ sentences }) => sentences.some(({ isRight }) => isRight));
  say(`${questions.length} questions; a right sentence is compared for ${within.toFixed(3)}`);
  say(`all features: ${measure(questions, names).toFixed(4)}`);
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    say(`without ${name}: ${measure(questions, others).toFixed(4)}`);
  }
  const weights = learn(questions, names);
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]),
  ) as SentenceWeights;
}

/** There are few weights for thousands of questions: they need little restraint. */
const penalty = 0.0001;

/** Share of the questions of articles held out whose best sentence has the answer. */
function measure(
  questions: readonly SentenceQuestion[],
  names: readonly SentenceFeature[],
): number {
  const folds = splitByArticle(questions, ({ article }) => article);
  const right = folds.flatMap(({ learn: seen, test }) => {
    const weights = learn(seen, names);
    return test.map(({ sentences }) => best(sentences, names, weights)?.hasAnswer === true);
  });
  return share(right, (each) => each);
}

function learn(
  questions: readonly SentenceQuestion[],
  names: readonly SentenceFeature[],
): Float64Array {
  const rows = questions.flatMap((question) => rowsOf(question, names));
  return fitChoice(rows, names.length, penalty);
}

/** One row for each right sentence, against all that are not. */
function rowsOf({ sentences }: SentenceQuestion, names: readonly SentenceFeature[]): ChoiceRow[] {
  const wrong = sentences.filter(({ isRight }) => !isRight).map((each) => valuesOf(each, names));
  return sentences
    .filter(({ isRight }) => isRight)
    .map((each) => ({ right: 0, candidates: [valuesOf(each, names), ...wrong] }));
}

function best(
  sentences: readonly JudgedSentence[],
  names: readonly SentenceFeature[],
  weights: Float64Array,
): JudgedSentence | undefined {
  let found: JudgedSentence | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const score = dot(valuesOf(sentence, names), weights);
    if (score > highest) {
      highest = score;
      found = sentence;
    }
  }
  return found;
}

function valuesOf({ features }: JudgedSentence, names: readonly SentenceFeature[]): Float64Array {
  return Float64Array.from(names, (name) => features[name]);
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length / Math.max(1, rows.length);
}
