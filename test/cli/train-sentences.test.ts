import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectSentences } from '../../src/cli/train-sentences.js';
import type { SentenceQuestion } from '../../src/training/train-sentences.js';

const passages = [
  {
    id: 'x#1',
    language: 'fr',
    title: 'Brest',
    text: 'Le port de Brest est vieux. Il fut fondé en 1631 par Rudel.',
  },
  { id: 'x#2', language: 'fr', title: 'Brest', text: 'La rade de Brest fut fouillée en 1631.' },
  { id: 'y', language: 'fr', title: 'Naples', text: 'Un volcan domine la ville de Naples.' },
];
const question = (id: string, asked: string, passageId: string, answers: string[]) => ({
  id,
  language: 'fr',
  question: asked,
  answers,
  passageId,
  answerable: true,
});

let folder: string;
let collected: SentenceQuestion[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glose-train-sentences-'));
  collected = await collectSentences(
    {
      passages: await file('passages.jsonl', passages),
      questions: await file('questions.jsonl', [
        question('1', 'Quand le port de Brest fut-il fondé ?', 'x#1', ['1631']),
        question('2', 'Que sait-on du port de Brest fondé en 1631 ?', 'x#1', ['vieux. Il fut']),
        { ...question('3', 'Qui dort à Naples ?', 'y', []), answerable: false },
      ]),
    },
    { begin: () => undefined, advance: () => undefined, end: () => undefined },
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, rows: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

describe('what sentences are learned from', () => {
  it('is the questions that have an answer, each with its article', () => {
    expect(collected.map(({ article }) => article)).toEqual(['e0', 'e0']);
  });

  it('has right the sentence of its own passage that holds the answer, and no other', () => {
    const right = collected[0]?.sentences.filter(({ isRight }) => isRight);
    const holding = collected[0]?.sentences.filter(({ hasAnswer }) => hasAnswer);
    expect(right).toHaveLength(1);
    expect(right?.[0]?.features.beforePointedAt).toBeGreaterThan(0);
    expect(holding).toHaveLength(2);
  });

  it('has right what is quoted together where no sentence holds the answer alone', () => {
    const right = collected[1]?.sentences.filter(({ isRight }) => isRight);
    expect(right).toHaveLength(1);
    expect(right?.[0]?.hasAnswer).toBe(true);
  });
});
