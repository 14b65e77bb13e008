import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames } from '../retrieval/features.js';
import type { RankingModel } from '../retrieval/ranking.js';
import { type ChoiceRow, fitChoice } from './fit.js';
import { createLearningIndex } from './learning-index.js';
import { readPassages, readQuestions } from './question-set.js';
import { recallOf, splitByArticle } from './ranking-measures.js';

/**
 * Learns the weights of ranking, and writes `ranking.json`. Whether evidence suffices is learned
 * after it, by `npm run train:sufficiency`.
 *
 *   npm run train:ranking -- --passages F --questions F [--every N] [--out FOLDER]
 *
 * Figures are of three folds, no article in two of them; the weights written are learned on all.
 * Each feature's worth is shown by the recall without it. The result is the same on each run.
 */
export interface TrainingFiles {
  readonly passages: string;
  readonly questions: string;
}

export async function trainRanking(options: {
  readonly files: TrainingFiles;
  /** Takes each n-th question only; default 1. */
  readonly every: number;
  readonly say: (line: string) => void;
}): Promise<RankingModel> {
  const { files, every, say } = options;
  const passages = await readPassages(files.passages);
  const index = createLearningIndex(passages);
  const rows: ArticleChoice[] = [];
  let asked = 0;
  for (const question of thin(await readQuestions(files.questions), every)) {
    if (question.passageId === undefined) continue;
    asked += 1;
    const { ids, features } = await index.ask(question, candidateCount);
    const right = ids.indexOf(question.passageId);
    const candidates = features.map((row) => Float64Array.from(featureNames, (name) => row[name]));
    if (right >= 0) rows.push({ article: index.articleOf(question.passageId), right, candidates });
  }
  say(
    `${asked} questions; the passage is among ${candidateCount} candidates for ${(rows.length / asked).toFixed(3)}`,
  );
  reportAblations(rows, asked, say);
  const weights = fitChoice(rows, featureNames.length, penalty);
  const features = Object.fromEntries(
    featureNames.map((name, at) => [name, round(weights[at] ?? 0)]),
  ) as RankingModel['features'];
  // Not learned, as no embedding model is at hand where this runs: as much as the strongest feature.
  return { features, dense: Math.max(...Object.values(features)) };
}

export interface ArticleChoice extends ChoiceRow {
  readonly article: string;
}

/** Enough for the passage to be among them for .94 of PIAF, few enough to learn in a minute. */
const candidateCount = 40;

/** Measured held out: .002 costs .004 of recall@1; less than this changes nothing. */
const penalty = 0.0001;

/** Each n-th row, so that a quick run sees every article. */
export function thin<Row>(rows: readonly Row[], every: number): Row[] {
  return rows.filter((_, index) => index % every === 0);
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function reportAblations(
  rows: readonly ArticleChoice[],
  asked: number,
  say: (line: string) => void,
): void {
  const all = featureNames.map((_, at) => at);
  const measure = (columns: readonly number[]): string => {
    let first = 0;
    let five = 0;
    for (const { learn, test } of splitByArticle(rows, ({ article }) => article)) {
      const weights = fitChoice(pick(learn, columns), columns.length, penalty);
      const recall = recallOf(pick(test, columns), weights);
      first += recall.first;
      five += recall.five;
    }
    return `recall@1 ${(first / asked).toFixed(4)}, recall@5 ${(five / asked).toFixed(4)}`;
  };
  say(`all features: ${measure(all)}`);
  for (const at of all) {
    say(`without ${featureNames[at]}: ${measure(all.filter((other) => other !== at))}`);
  }
}

function pick(rows: readonly ArticleChoice[], columns: readonly number[]): ChoiceRow[] {
  return rows.map(({ right, candidates }) => ({
    right,
    candidates: candidates.map((row) => Float64Array.from(columns, (column) => row[column] ?? 0)),
  }));
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string' },
      questions: { type: 'string' },
      every: { type: 'string', default: '1' },
      out: { type: 'string', default: 'src/data' },
    },
  });
  const model = await trainRanking({
    files: {
      passages: values.passages ?? '',
      questions: values.questions ?? '',
    },
    every: Number(values.every),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  writeFileSync(join(values.out, 'ranking.json'), `${JSON.stringify(model, null, 2)}\n`);
}
