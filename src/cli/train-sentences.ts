import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withContext } from '../answering/extractive/choose-sentences.js';
import {
  type DescribedSentence,
  describeSentences,
} from '../answering/extractive/rank-sentences.js';
import { sentenceFeatures } from '../answering/extractive/sentence-features.js';
import { readConfiguration } from '../config.js';
import { buildLibrary, type EvaluationLibrary } from '../evaluation/build-library.js';
import { holdsAnswer } from '../evaluation/holds-answer.js';
import { readPassages, readQuestions } from '../evaluation/read-rows.js';
import { isPoolRow, type OpenRow } from '../evaluation/rows.js';
import type { EvaluatedServices } from '../evaluation/run-evaluation.js';
import { composeArticle } from '../library/compose-article.js';
import { createLog } from '../log.js';
import { createProgress, type Progress } from '../progress.js';
import { createAnalyser } from '../retrieval/analyser.js';
import {
  type JudgedSentence,
  type SentenceQuestion,
  trainSentences,
} from '../training/train-sentences.js';
import { extractiveServices } from './eval-services.js';

/**
 * The sentences compared for each question, and which of them are right: the first half of
 *
 *   npm run train:sentences -- --passages FILE --questions FILE [--out FOLDER]
 *
 * which learns the weights by which sentences are ranked, and writes `sentences.json`. The questions are asked
 * the way members ask, so this comes after `npm run train:ranking`. It stands here because it puts together
 * retrieval, answering and training.
 *
 * @throws OperatorError for a file that is not as it should be.
 */
export async function collectSentences(
  files: { readonly passages: string; readonly questions: string },
  progress: Progress,
): Promise<SentenceQuestion[]> {
  const passages = await readPassages(files.passages);
  const rows = await readQuestions(files.questions, passages);
  const open = rows.flatMap((row) => (isPoolRow(row) || !row.answerable ? [] : [row]));
  const built = buildLibrary(passages, composeArticle);
  const directory = await mkdtemp(join(tmpdir(), 'glose-sentences-'));
  const log = createLog({ level: 'warn', readable: process.stderr.isTTY });
  try {
    const openServices = extractiveServices(readConfiguration({}), log);
    const services = await openServices({ directory, library: built.library });
    try {
      await indexAll(built, services, progress);
      return await askAll(open, built, { services, progress });
    } finally {
      await services.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function indexAll(
  { library }: EvaluationLibrary,
  { indexer }: EvaluatedServices,
  progress: Progress,
): Promise<void> {
  progress.begin('indexing articles', library.articles().length);
  for (const article of library.articles()) {
    await indexer.index(article, {});
    await indexer.publish(article, async () => undefined);
    progress.advance();
  }
  progress.end();
}

async function askAll(
  rows: readonly OpenRow[],
  built: EvaluationLibrary,
  { services, progress }: { readonly services: EvaluatedServices; readonly progress: Progress },
): Promise<SentenceQuestion[]> {
  const analyser = createAnalyser();
  const asked: SentenceQuestion[] = [];
  progress.begin('asking questions', rows.length);
  for (const row of rows) {
    const evidence = await services.retriever.retrieve(row.question, {});
    const sentences = describeSentences(evidence, analyser);
    const gold = built.passageIds.get(row.passageId) ?? '';
    const isGold = ({ passage }: DescribedSentence) =>
      evidence.passages[passage]?.passage.id === gold;
    asked.push({ article: gold.split('@')[0] ?? '', sentences: judge(sentences, isGold, row) });
    progress.advance();
  }
  progress.end();
  return asked;
}

/** Right is the sentence itself; only where none has the answer alone, one quoted with the sentence before. */
function judge(
  sentences: readonly DescribedSentence[],
  isGold: (sentence: DescribedSentence) => boolean,
  row: OpenRow,
): JudgedSentence[] {
  const judged = sentences.map((sentence) => {
    const hasAnswer = holdsAnswer(quoteOf(sentence), row.answers);
    return {
      features: sentence.features,
      hasAnswer,
      isRight: isGold(sentence) && holdsAnswer(sentence.text, row.answers),
      isRightTogether: isGold(sentence) && hasAnswer,
    };
  });
  if (judged.some(({ isRight }) => isRight)) return judged;
  return judged.map((each) => ({ ...each, isRight: each.isRightTogether }));
}

function quoteOf(sentence: DescribedSentence): string {
  const [first] = withContext(sentence);
  return sentence.article.text.slice((first ?? sentence).sentence.start, sentence.sentence.end);
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string', default: '' },
      questions: { type: 'string', default: '' },
      out: { type: 'string', default: 'src/data' },
    },
  });
  const progress = createProgress(process.stderr);
  const weights = trainSentences({
    questions: await collectSentences(values, progress),
    names: sentenceFeatures,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const file = join(values.out, 'sentences.json');
  await writeFile(file, `${JSON.stringify(weights, null, 2)}\n`);
}
