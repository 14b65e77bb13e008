import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answerer } from '../answering/answer.js';
import type { ArticleIndexer, Library } from '../library/library.js';
import type { Progress } from '../progress.js';
import type { Retriever } from '../retrieval/evidence.js';
import { createObserver, type Observer } from './ask-questions.js';
import { buildLibrary, type ComposeArticle, type EvaluationLibrary } from './build-library.js';
import type { Evaluation } from './evaluation.js';
import { type QuestionRecord, recordQuestion } from './question-record.js';
import { readPassages, readQuestions } from './read-rows.js';
import { isPoolRow, type OpenRow, type PoolRow, type QuestionRow } from './rows.js';

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
 * Indexes the passages into a temporary library, asks every question, and notes what comes of it.
 *
 * @throws OperatorError for a file that is not as it should be.
 */
export async function runEvaluation(props: EvaluationProps): Promise<Evaluation> {
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
      const asked = [...rows, ...unanswerable];
      const records = await askAll(asked, built, services, props);
      return { passages: passages.length, records };
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

async function askAll(
  rows: readonly QuestionRow[],
  built: EvaluationLibrary,
  services: EvaluatedServices,
  { progress, signal }: Running,
): Promise<QuestionRecord[]> {
  const observer = createObserver(services.retriever, services.createAnswerer);
  const records: QuestionRecord[] = [];
  progress.begin('asking questions', rows.length);
  try {
    for (const row of rows) {
      signal?.throwIfAborted();
      records.push(
        isPoolRow(row)
          ? await askPool(row, built, { observer, services })
          : await askOpen(row, built, observer),
      );
      progress.advance();
    }
  } finally {
    progress.end();
  }
  return records;
}

async function askOpen(
  row: OpenRow,
  built: EvaluationLibrary,
  observer: Observer,
): Promise<QuestionRecord> {
  const observed = await observer.ask(row.question);
  const { answer, evidence } = observed;
  const wanted = row.answerable && row.answers.length > 0;
  const given = answer.outcome === 'answered' ? answer : null;
  const anyway = wanted ? (given ?? (await observer.answerAnyway(evidence))) : null;
  return recordQuestion({ row, observed, anyway, restoredSufficiency: null }, built);
}

interface Asking {
  readonly observer: Observer;
  readonly services: EvaluatedServices;
}

async function askPool(
  row: PoolRow,
  built: EvaluationLibrary,
  { observer, services }: Asking,
): Promise<QuestionRecord> {
  const { passageIds } = built;
  const pool = row.passageIds.flatMap((id) => passageIds.get(id) ?? []);
  const observed = await observer.ask(row.question, pool);
  const removed = row.removedPassageId && passageIds.get(row.removedPassageId);
  const restored =
    row.answerable || !removed
      ? null
      : await services.retriever.retrieve(row.question, { passageIds: [...pool, removed] });
  const restoredSufficiency = restored?.sufficiency ?? null;
  return recordQuestion({ row, observed, anyway: null, restoredSufficiency }, built);
}
