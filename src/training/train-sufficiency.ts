import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRankingModel } from '../retrieval/ranking.js';
import { describeEvidence } from '../retrieval/sufficiency/describe-evidence.js';
import { valuesOf } from '../retrieval/sufficiency/judge.js';
import type { SufficiencyModel } from '../retrieval/sufficiency-model.js';
import { chooseThresholds } from './choose-thresholds.js';
import type { EvidenceRow } from './judge-evidence.js';
import { fitEvidence, judgeHeldOut, reportAblations, reportAreas } from './judge-evidence.js';
import { learnSentenceWeights } from './sentence-choices.js';
import { askRows, type SufficiencyFiles } from './sufficiency-rows.js';

/**
 * Learns when evidence suffices, and writes `sufficiency.json`; the weights of ranking come first.
 *
 *   npm run train:sufficiency -- --passages F --questions F --unanswerable F
 *     --pool-passages F --pool-questions F [--every N] [--brief] [--out FOLDER]
 *
 * Figures are of three folds, no article in two of them; what is written is learned on all. The
 * worth of each sign is shown by the figures without it, unless they are to be brief. The result is
 * the same on each run.
 */
export interface SufficiencyTraining {
  readonly files: SufficiencyFiles;
  /** Takes each n-th question only; default 1. */
  readonly every: number;
  /** True to leave out the figures without each sign, which take minutes. */
  readonly isBrief: boolean;
  readonly say: (line: string) => void;
}

export async function trainSufficiency(training: SufficiencyTraining): Promise<SufficiencyModel> {
  const { files, every, isBrief, say } = training;
  const weights = readRankingModel().features;
  const sentence = await learnSentenceWeights({ files, weights, every, say });
  const rows: EvidenceRow[] = [];
  await askRows({ files, weights, every }, ({ understood, ranked, ...row }) => {
    if (understood.terms.length === 0 || ranked.length === 0) return;
    const description = describeEvidence(understood, ranked, sentence);
    rows.push({ ...row, values: valuesOf(description) });
  });
  const judged = judgeHeldOut(rows);
  reportAreas(judged, say);
  if (!isBrief) reportAblations(rows, say);
  return { sentence, evidence: fitEvidence(rows), thresholds: chooseThresholds(judged, say) };
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
      brief: { type: 'boolean', default: false },
      out: { type: 'string', default: 'src/data' },
    },
  });
  const model = await trainSufficiency({
    files: {
      passages: values.passages ?? '',
      questions: values.questions ?? '',
      unanswerable: values.unanswerable ?? '',
      poolPassages: values['pool-passages'] ?? '',
      poolQuestions: values['pool-questions'] ?? '',
    },
    every: Number(values.every),
    isBrief: values.brief,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  writeFileSync(join(values.out, 'sufficiency.json'), asJson(model));
}

/** A tree a line. */
function asJson({ sentence, evidence, thresholds }: SufficiencyModel): string {
  const trees = evidence.trees.map((tree) => `      ${JSON.stringify(tree)}`).join(',\n');
  return `{
  "sentence": ${JSON.stringify(sentence)},
  "evidence": {
    "depth": ${evidence.depth},
    "trees": [
${trees}
    ]
  },
  "thresholds": ${JSON.stringify(thresholds)}
}
`;
}
