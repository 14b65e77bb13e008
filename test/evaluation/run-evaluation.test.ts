import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { OperatorError } from '../../src/errors.js';
import { reportOn } from '../../src/evaluation/evaluation.js';
import { type OpenServices, runEvaluation } from '../../src/evaluation/run-evaluation.js';
import { composeArticle } from '../../src/library/compose-article.js';
import type { Progress } from '../../src/progress.js';
import type { Evidence, Retriever } from '../../src/retrieval/evidence.js';
import { analyser, halfway, understand } from '../answering/hand-made.js';

const passages = [
  { id: 'x#1', language: 'fr', title: 'Brest', text: 'Le port de Brest fut fondé en 1631.' },
  {
    id: 'x#2',
    language: 'fr',
    title: 'Brest',
    text: 'La rade abrite des sous-marins.\n\nElle est vaste.',
  },
  { id: 'y', language: 'fr', title: '', text: 'Un volcan domine la ville de Naples.' },
];
const open = (id: string, question: string, passageId: string, ...answers: string[]) => ({
  id,
  language: 'fr',
  question,
  answers,
  passageId,
  answerable: true,
});
const pool = (id: string, question: string, passageIds: string[], rest: object) => ({
  id,
  language: 'fr',
  question,
  answers: [],
  passageIds,
  ...rest,
});

let folder: string;
let opened: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glose-evaluation-test-'));
  opened = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, rows: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  await writeFile(path, lines.join('\n'));
  return path;
}

const quiet: Progress = { begin: () => undefined, advance: () => undefined, end: () => undefined };

/** Ranks by words in common; sufficiency is the share of the question's words in the best passage. */
const openServices: OpenServices = async ({ directory, library }) => {
  opened.push(directory);
  const indexed = new Set<string>();
  const retriever: Retriever = {
    async retrieve(question, options = {}): Promise<Evidence> {
      const understanding = understand(question);
      const ranked = library
        .articles()
        .filter(({ id }) => indexed.has(id))
        .flatMap((article) => article.passages.map((passage) => ({ article, passage })))
        .filter(({ passage }) => options.passageIds?.includes(passage.id) ?? true)
        .map(({ article, passage }) => {
          const text = article.text.slice(passage.start, passage.end);
          const found = new Set(analyser.analyse(text, 'fr').map(({ term }) => term));
          const score = understanding.terms.filter(({ term }) => found.has(term)).length;
          return { article, passage, text, score, share: 1, reasons: {} };
        })
        .sort((one, other) => other.score - one.score);
      const sufficiency = (ranked[0]?.score ?? 0) / Math.max(1, understanding.terms.length);
      return { understanding, passages: ranked, sufficiency, readable: true, timings: {} };
    },
  };
  return {
    indexer: {
      index: async () => undefined,
      publish: async (article) => void indexed.add(article.id),
      remove: async () => undefined,
    },
    retriever,
    createAnswerer: (watched) =>
      createAnswerer({
        library,
        retriever: watched,
        analyser,
        writer: null,
        sufficiencyThresholds: halfway,
        log: { warn: () => undefined },
      }),
    close: async () => undefined,
  };
};

async function evaluate(files: { passages: string; questions: string; unanswerable?: string }) {
  const run = await runEvaluation({ ...files, composeArticle, openServices, progress: quiet });
  return { ...reportOn(run), run };
}

describe('an evaluation', () => {
  it('measures retrieval, sentences, decisions and sufficiency', async () => {
    const { figures } = await evaluate({
      passages: await file('passages.jsonl', passages),
      questions: await file('questions.jsonl', [
        open('1', 'Quand fut fondé le port de Brest ?', 'x#1', '1631'),
        open('2', 'Que domine le volcan ?', 'y', 'la ville de Naples'),
        // Declined: a third of its words stands nowhere near.
        open('3', 'Quels bâtiments militaires abrite cette baie ?', 'x#2', 'sous-marins'),
        // No answer of it stands in the passage: counts for retrieval only.
        open('4', 'Que domine un volcan ?', 'y', 'Neapel'),
      ]),
      unanswerable: await file('unanswerable.jsonl', [
        pool('5', 'Quand fut fondé le port de Brest ?', ['x#2'], {
          answerable: false,
          removedPassageId: 'x#1',
        }),
        pool('6', 'Que domine le volcan ?', ['x#1', 'y'], { answerable: true }),
      ]),
    });
    expect(figures).toMatchObject({
      recallAt1: 1,
      recallAt5: 1,
      mrrAt10: 1,
      sentenceAt1: 1,
      sentenceAt1WhenAnswered: 1,
      answeredRight: 2 / 3,
      sentencesPerCitation: 1,
      answered: 4 / 5,
      falselyAnswered: 0,
      sufficiencyAuc: 1,
      questions: 6,
      passages: 3,
    });
    expect(figures.msP95).toBeGreaterThanOrEqual(figures.msP50 ?? Number.NaN);
  });

  it('counts a passage that is found late or not at all', async () => {
    const { figures } = await evaluate({
      passages: await file('passages.jsonl', passages),
      questions: await file('questions.jsonl', [
        open('1', 'Quand fut fondé Brest ?', 'y', 'Naples'),
      ]),
    });
    expect(figures).toMatchObject({
      recallAt1: 0,
      recallAt5: 1,
      sentenceAt1: 0,
      sufficiencyAuc: null,
    });
    expect(figures.mrrAt10).toBeCloseTo(1 / 3);
  });

  it('leaves nothing behind', async () => {
    const files = {
      passages: await file('passages.jsonl', passages),
      questions: await file('questions.jsonl', [open('1', 'Où est Naples ?', 'y', 'Naples')]),
    };
    await evaluate(files);
    for (const directory of opened) await expect(readdir(directory)).rejects.toThrow('ENOENT');
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['is not JSON', '{"id": ', /questions\.jsonl:2: is not JSON/],
    ['lacks a field', { id: 'b', passageId: 'y' }, /questions\.jsonl:2: question: /],
    ['names a passage that is not there', open('b', 'Où ?', 'z'), /:2: there is no passage "z"/],
    ['repeats an id', open('a', 'Où ?', 'y'), /:2: the id "a" stands in line 1 already/],
  ])('names file and line where a row %s', async (_what, row, message) => {
    const files = {
      passages: await file('passages.jsonl', passages),
      questions: await file('questions.jsonl', [open('a', 'Où est Naples ?', 'y'), row]),
    };
    await expect(evaluate(files)).rejects.toThrow(message);
    await expect(evaluate(files)).rejects.toThrow(OperatorError);
  });

  it('names a file that is absent or empty', async () => {
    const absent = join(folder, 'absent.jsonl');
    await expect(evaluate({ passages: absent, questions: absent })).rejects.toThrow(
      /absent\.jsonl cannot be read: ENOENT/,
    );
    const empty = await file('empty.jsonl', []);
    await expect(evaluate({ passages: empty, questions: empty })).rejects.toThrow(/has no rows/);
  });
});
