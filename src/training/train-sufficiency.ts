import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contributions, type RankingModel, readRankingModel } from '../retrieval/ranking.js';
import {
  describeEvidence,
  type SufficiencyName,
  sufficiencyNames,
} from '../retrieval/sufficiency.js';
import type { SufficiencyModel, SufficiencyThresholds } from '../retrieval/sufficiency-model.js';
import { dot, fitLogistic, type LabelledRow } from './fit.js';
import { type AskedQuestion, createLearningIndex, type LearningIndex } from './learning-index.js';
import { readPassages, readQuestions, type SetPassage } from './question-set.js';
import { areaUnderCurve, splitByArticle } from './ranking-measures.js';
import { round, thin } from './train-ranking.js';

export interface SufficiencyFiles {
  readonly passages: string;
  readonly questions: string;
  /** Questions whose passage was taken out of their pool. */
  readonly unanswerable?: string | undefined;
  /** Another set, of pools judged by people. */
  readonly poolPassages?: string | undefined;
  readonly poolQuestions?: string | undefined;
}

export interface SufficiencyTraining {
  readonly files: SufficiencyFiles;
  /** Takes each n-th question only; default 1. */
  readonly every: number;
  readonly say: (line: string) => void;
}

interface SufficiencyData extends SufficiencyTraining {
  readonly index: LearningIndex;
  readonly passages: readonly SetPassage[];
}

/**
 * Learns when evidence suffices, and writes `sufficiency.json`; the weights of ranking come first.
 *
 *   npm run train:sufficiency -- --passages F --questions F [--unanswerable F]
 *     [--pool-passages F --pool-questions F] [--every N] [--out FOLDER]
 *
 * It learns from questions asked among all passages, the same asked among
 * their own article's passages (a small library), near misses, and pools judged by people. Each of
 * these groups counts the same, so that the probability is of a question as likely answered as not.
 */
export async function trainSufficiency(training: SufficiencyTraining): Promise<SufficiencyModel> {
  const { files, say } = training;
  const passages = await readPassages(files.passages);
  const index = createLearningIndex(passages);
  const rows = await collect({ ...training, index, passages }, readRankingModel().features);
  const held = splitByArticle(rows, ({ article }) => article).flatMap(({ learn, test }) => {
    const weights = learnWeights(learn);
    return test.map((row) => ({ ...row, value: dot(row.values, weights) }));
  });
  const areaOf = (...groups: Group[]): string =>
    areaUnderCurve(held.filter(({ group }) => groups.includes(group))).toFixed(4);
  say(
    `sufficiency, area under the curve: all and near misses ${areaOf('all', 'near')}, own article and near misses ${areaOf('article', 'near')}, pools ${areaOf('pool')}`,
  );
  const weights = learnWeights(rows);
  return {
    bias: round(weights[0] ?? 0),
    weights: Object.fromEntries(
      sufficiencyNames.map((name, at) => [name, round(weights[at + 1] ?? 0)]),
    ) as Record<SufficiencyName, number>,
    thresholds: thresholdsOf(held, say),
  };
}

/**
 * Not learned: the sets' questions are long and were written by people who had the text before them.
 * "Quelle est la capitale du Brésil ?" over an article that names Brazil is neither. These two cost
 * less than .01 of each area.
 */
const caution: Partial<Record<SufficiencyName, number>> = { plainMissing: -2, linksMissing: -2 };

/** The bias and the weights, in the order of the names. */
function learnWeights(rows: readonly EvidenceRow[]): Float64Array {
  const learned = [0, ...sufficiencyNames.flatMap((name, at) => (name in caution ? [] : [at + 1]))];
  const weighed = weigh(rows).map((row) => ({
    ...row,
    values: Float64Array.from(learned, (at) => row.values[at] ?? 0),
  }));
  const weights = new Float64Array(sufficiencyNames.length + 1);
  fitLogistic(weighed, learned.length).forEach((weight, index) => {
    weights[learned[index] ?? 0] = weight;
  });
  sufficiencyNames.forEach((name, at) => {
    weights[at + 1] = caution[name] ?? weights[at + 1] ?? 0;
  });
  return weights;
}

type Group = 'all' | 'article' | 'near' | 'pool';

interface EvidenceRow {
  readonly group: Group;
  readonly article: string;
  readonly label: boolean;
  readonly values: Float64Array;
}

async function collect(
  { files, every, index, passages }: SufficiencyData,
  features: RankingModel['features'],
): Promise<EvidenceRow[]> {
  const rows: EvidenceRow[] = [];
  const add = (group: Group, article: string, label: boolean, asked: AskedQuestion): void => {
    rows.push({ group, article, label, values: describe(asked, features) });
  };
  const byArticle = groupByTitle(passages);
  for (const question of thin(await readQuestions(files.questions), every)) {
    const article = index.articleOf(question.passageId ?? '');
    const passageIds = (byArticle.get(article) ?? []).map(({ id }) => id);
    add('all', article, true, await index.ask(question, 40));
    add('article', article, true, await index.ask({ ...question, passageIds }, 40));
  }
  if (files.unanswerable !== undefined) {
    for (const question of thin(await readQuestions(files.unanswerable), every)) {
      const article = index.articleOf(question.passageIds?.[0] ?? '');
      add('near', article, false, await index.ask(question, 40));
    }
  }
  if (files.poolPassages === undefined || files.poolQuestions === undefined) return rows;
  const pools = createLearningIndex(await readPassages(files.poolPassages));
  for (const question of await readQuestions(files.poolQuestions)) {
    add('pool', question.id, question.answerable, await pools.ask(question, 40));
  }
  return rows;
}

function describe(asked: AskedQuestion, weights: RankingModel['features']): Float64Array {
  const model = { features: weights };
  const ranked = asked.features
    .map((features) => {
      const parts = Object.values(contributions(model, features));
      return { features, score: parts.reduce((sum, part) => sum + part, 0) };
    })
    .sort((one, other) => other.score - one.score);
  const description = describeEvidence(asked.understood, ranked);
  return Float64Array.from([1, ...sufficiencyNames.map((name) => description[name])]);
}

/** Each group and label weighs the same, whatever its size. */
function weigh(rows: readonly EvidenceRow[]): LabelledRow[] {
  const keyOf = ({ group, label }: EvidenceRow): string => `${group} ${label}`;
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(keyOf(row), (sizes.get(keyOf(row)) ?? 0) + 1);
  const answerable = new Set([...sizes.keys()].filter((key) => key.endsWith('true'))).size;
  return rows.map((row) => {
    const groups = row.label ? answerable : sizes.size - answerable;
    return { ...row, weight: 1000 / (groups * (sizes.get(keyOf(row)) ?? 1)) };
  });
}

/** Share of the near misses that may pass: nothing is worse than an answer that is none. */
const nearMissesLetThrough: SufficiencyThresholds = { strict: 0.08, balanced: 0.18, generous: 0.3 };

type HeldRow = EvidenceRow & { readonly value: number };

function thresholdsOf(held: readonly HeldRow[], say: (line: string) => void) {
  const of = (caution: keyof SufficiencyThresholds): number => {
    say(`${caution}:`);
    return thresholdFor(nearMissesLetThrough[caution], held, say);
  };
  return { strict: of('strict'), balanced: of('balanced'), generous: of('generous') };
}

/** The lowest threshold that lets no more of the near misses through, on articles held out. */
function thresholdFor(
  mostLetThrough: number,
  held: readonly HeldRow[],
  say: (line: string) => void,
): number {
  const chance = (value: number): number => 1 / (1 + Math.exp(-value));
  const share = (label: boolean, threshold: number): number => {
    const rows = held.filter((row) => row.group !== 'pool' && row.label === label);
    return rows.filter(({ value }) => chance(value) >= threshold).length / Math.max(1, rows.length);
  };
  let threshold = 0.05;
  while (threshold < 0.95 && share(false, threshold) > mostLetThrough) threshold += 0.01;
  say(
    `threshold ${threshold.toFixed(2)}: answers ${share(true, threshold).toFixed(3)} of the answerable, ${share(false, threshold).toFixed(3)} of the near misses`,
  );
  return round(threshold);
}

function groupByTitle(passages: readonly SetPassage[]): ReadonlyMap<string, SetPassage[]> {
  const groups = new Map<string, SetPassage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.title);
    if (group === undefined) groups.set(passage.title, [passage]);
    else group.push(passage);
  }
  return groups;
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string' },
      questions: { type: 'string' },
      unanswerable: { type: 'string' },
      'pool-passages': { type: 'string' },
      'pool-questions': { type: 'string' },
      every: { type: 'string', default: '1' },
      out: { type: 'string', default: 'src/data' },
    },
  });
  const model = await trainSufficiency({
    files: {
      passages: values.passages ?? '',
      questions: values.questions ?? '',
      unanswerable: values.unanswerable,
      poolPassages: values['pool-passages'],
      poolQuestions: values['pool-questions'],
    },
    every: Number(values.every),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  writeFileSync(join(values.out, 'sufficiency.json'), `${JSON.stringify(model, null, 2)}\n`);
}
