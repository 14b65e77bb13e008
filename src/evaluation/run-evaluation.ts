import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answerer } from '../answering/answer.js';
import type { ArticleIndexer, Library } from '../library/library.js';
import type { Progress } from '../progress.js';
import type { Retriever } from '../retrieval/evidence.js';
import { createObserver, type Observer } from './ask-questions.js';
import { buildLibrary, type ComposeArticle, type EvaluationLibrary } from './build-library.js';
import type { EvaluationFigures } from './figures.js';
import { readPassages, readQuestions } from './read-rows.js';
import { isPoolRow, type OpenRow, type PoolRow, type QuestionRow } from './rows.js';
import { createTally, type Tally } from './tally.js';

export interface EvaluationProps {
  /** Paths of JSON lines; formats in README.md beside this file. */
  readonly passages: string;
  readonly questions: string;
  readonly unanswerable?: string | undefined;
  readonly composeArticle: ComposeArticle;
  /** Opens the real indexer, retriever and answerer over a library. */
  readonly openServices: OpenServices;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

export type OpenServices = (options: {
  /** An empty folder for the data, removed afterwards. */
  readonly directory: string;
  readonly library: Library;
}) => Promise<EvaluatedServices>;

export interface EvaluatedServices {
  readonly indexer: ArticleIndexer;
  readonly retriever: Retriever;
  /** The answerer that members ask, over the retriever given instead of its own. */
  readonly createAnswerer: (retriever: Retriever) => Answerer;
  readonly close: () => Promise<void>;
}

/**
 * Indexes the passages into a temporary library, asks every question, and measures.
 *
 * @throws OperatorError for a file that is not as it should be.
 */
export async function runEvaluation(props: EvaluationProps): Promise<EvaluationFigures> {
  const passages = await readPassages(props.passages);
  const rows = await readQuestions(props.questions, passages);
  const unanswerable =
    props.unanswerable === undefined ? [] : await readQuestions(props.unanswerable, passages);
  const built = buildLibrary(passages, props.composeArticle);
  const directory = await mkdtemp(join(tmpdir(), 'glose-eval-'));
  try {
    const services = await props.openServices({ directory, library: built.library });
    try {
      await indexAll(built, services.indexer, props);
      return await measure([...rows, ...unanswerable], built, services, props);
    } finally {
      await services.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type Running = Pick<EvaluationProps, 'progress' | 'signal'>;

async function indexAll(
  { library }: EvaluationLibrary,
  indexer: ArticleIndexer,
  { progress, signal }: Running,
): Promise<void> {
  const articles = library.articles();
  progress.begin('indexing articles', articles.length);
  try {
    for (const article of articles) {
      signal?.throwIfAborted();
      await indexer.index(article, signal ? { signal } : {});
      await indexer.publish(article, async () => undefined);
      progress.advance();
    }
  } finally {
    progress.end();
  }
}

async function measure(
  rows: readonly QuestionRow[],
  built: EvaluationLibrary,
  services: EvaluatedServices,
  { progress, signal }: Running,
): Promise<EvaluationFigures> {
  const observer = createObserver(services.retriever, services.createAnswerer);
  const tally = createTally(built);
  progress.begin('asking questions', rows.length);
  try {
    for (const row of rows) {
      signal?.throwIfAborted();
      if (isPoolRow(row)) await askPool(row, built, { observer, tally, services });
      else await askOpen(row, observer, tally);
      progress.advance();
    }
  } finally {
    progress.end();
  }
  return tally.figures();
}

async function askOpen(row: OpenRow, observer: Observer, tally: Tally): Promise<void> {
  const observed = await observer.ask(row.question);
  const { answer, evidence } = observed;
  const wanted = row.answerable && row.answers.length > 0;
  const given = answer.outcome === 'answered' ? answer : null;
  tally.add(row, observed, wanted ? (given ?? (await observer.answerAnyway(evidence))) : null);
}

interface Asking {
  readonly observer: Observer;
  readonly tally: Tally;
  readonly services: EvaluatedServices;
}

async function askPool(
  row: PoolRow,
  { passageIds }: EvaluationLibrary,
  { observer, tally, services }: Asking,
): Promise<void> {
  const pool = row.passageIds.flatMap((id) => passageIds.get(id) ?? []);
  tally.add(row, await observer.ask(row.question, pool), null);
  const removed = row.removedPassageId && passageIds.get(row.removedPassageId);
  if (row.answerable || !removed) return;
  const options = { passageIds: [...pool, removed] };
  tally.addRestored((await services.retriever.retrieve(row.question, options)).sufficiency);
}
