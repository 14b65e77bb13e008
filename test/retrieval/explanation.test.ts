import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library/create-library.js';
import type { Library } from '../../src/library/library.js';
import { silentLog } from '../../src/log.js';
import type { Retriever } from '../../src/retrieval/evidence.js';
import { createRetrieval, type Retrieval } from '../../src/retrieval/retrieval.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let retrieval: Retrieval;
let library: Library;
let retriever: Retriever;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-explanation-'));
  storage = await openStorage({ directory });
  const log = silentLog;
  retrieval = await createRetrieval({ storage, dataDirectory: directory, log });
  const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
  const { indexer } = retrieval;
  library = await createLibrary({ storage, indexer, directory: knowledge, watch: false, log });
  await library.settled();
  retriever = retrieval.retriever(library);
});

afterAll(async () => {
  await library.close();
  await retrieval.close();
  await storage.close();
  await rm(directory, { recursive: true, force: true });
});

const questions = [
  'Qui est German Gref ?',
  'Quel est le salaire de German Gref ?',
  'Who is German Gref?',
  'Was sagt der Artikel über Drohnen?',
  'Comment faire une ratatouille ?',
];

describe('the explanation of evidence', () => {
  it('is made only where it is asked for, and changes nothing else', async () => {
    for (const question of questions) {
      const plain = await retriever.retrieve(question);
      const { explanation, ...explained } = await retriever.retrieve(question, { explain: true });
      expect(plain).not.toHaveProperty('explanation');
      expect(explanation?.candidates).toBe(library.articles()[0]?.passages.length);
      expect({ ...explained, timings: {} }).toEqual({ ...plain, timings: {} });
    }
  });

  it('has parts that add up to what was judged', async () => {
    for (const question of questions) {
      const { explanation } = await retriever.retrieve(question, { explain: true });
      expect(explanation?.judgements.length, question).toBeGreaterThan(0);
      for (const { base, parts, sufficiency } of explanation?.judgements ?? []) {
        const logit = Object.values(parts).reduce((sum, part) => sum + part, base);
        expect(1 / (1 + Math.exp(-logit)), question).toBeCloseTo(sufficiency, 9);
      }
    }
  });

  it('tells both judgements where a translation is read as well', async () => {
    const { explanation } = await retriever.retrieve('Who is German Gref?', { explain: true });
    expect(explanation?.judgements).toHaveLength(2);
  });

  it('has nothing to judge in a question without content', async () => {
    const { explanation } = await retriever.retrieve('?', { explain: true });
    expect(explanation?.judgements).toEqual([]);
  });
});
