import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractiveEngine } from '../../src/answering/extractive/extractive-engine.js';
import { createLibrary } from '../../src/library/create-library.js';
import type { Library } from '../../src/library/library.js';
import { silentLog } from '../../src/log.js';
import type { Evidence, Retriever } from '../../src/retrieval/evidence.js';
import { createRetrieval, type Retrieval } from '../../src/retrieval/retrieval.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import { type CompanionQuestion, companionQuestions } from './companion-questions.js';

let directory: string;
let storage: Storage;
let retrieval: Retrieval;
let library: Library;
let withCompanions: Retriever;
let without: Retriever;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-companions-'));
  storage = await openStorage({ directory });
  retrieval = await createRetrieval({ storage, dataDirectory: directory, log: silentLog });
  library = await createLibrary({
    storage,
    indexer: retrieval.indexer,
    directory: fileURLToPath(new URL('../../knowledge', import.meta.url)),
    watch: false,
    log: silentLog,
  });
  await library.settled();
  const articles = library.articles();
  const alone = articles.map((article) => ({ ...article, companions: [] }));
  withCompanions = retrieval.retriever({ articles: () => articles, onChange: () => () => {} });
  without = retrieval.retriever({ articles: () => alone, onChange: () => () => {} });
});

afterAll(async () => {
  await library.close();
  await retrieval.close();
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

/** The sentence that would be quoted first, were the evidence taken to suffice. */
function firstQuoted(evidence: Evidence): string {
  const engine = createExtractiveEngine({ analyser: retrieval.analyser });
  const source = engine.write(evidence).sentences[0]?.sources.at(-1);
  if (source === undefined) return '';
  const { article, sentence } = source;
  return article.text.slice(sentence.start, sentence.end);
}

interface Result extends CompanionQuestion {
  readonly isRight: boolean;
  readonly isAnswered: boolean;
}

async function resultsOf(retriever: Retriever): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const asked of companionQuestions) {
    const evidence = await retriever.retrieve(asked.question, {});
    const isRight = firstQuoted(evidence).startsWith(asked.sentence);
    const isAnswered = evidence.sufficiency >= retrieval.sufficiencyThresholds.balanced;
    results.push({ ...asked, isRight, isAnswered });
  }
  return results;
}

function rightIn(language: string, results: readonly Result[]): number {
  return results.filter((result) => result.language === language && result.isRight).length;
}

describe('twenty questions in each language of the translations', () => {
  it.each([
    ['en', 18],
    ['es', 19],
    ['de', 19],
  ])('in %s find the sentence that answers, %i of them at least', async (language, floor) => {
    const results = await resultsOf(withCompanions);
    expect(rightIn(language, results)).toBeGreaterThanOrEqual(floor);
  });

  it('find it more often than without the translations', async () => {
    const [on, off] = [await resultsOf(withCompanions), await resultsOf(without)];
    const right = (results: readonly Result[]) => results.filter(({ isRight }) => isRight).length;
    expect(right(on)).toBeGreaterThan(right(off));
    const answered = (results: readonly Result[]) =>
      results.filter(({ isRight, isAnswered }) => isRight && isAnswered).length;
    expect(answered(on)).toBeGreaterThan(answered(off));
    expect(answered(on)).toBeGreaterThanOrEqual(38);
  });
});
