import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/retrieval/analyser.js';
import { createTranslationTables } from '../../src/retrieval/translation/translation-tables.js';
import { trainTranslation } from '../../src/training/train-translation.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glose-training-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const englishFrench = [
  'tatoeba\tThe dog sleeps.\tLe chien dort.',
  'tatoeba\tThe cat sleeps.\tLe chat dort.',
  'tatoeba\tThe cat eats fish.\tLe chat mange du poisson.',
  'tatoeba\tThe dog eats bread.\tLe chien mange du pain.',
  'wikt\tto bark, to yelp (of a dog)\taboyer',
];

async function train(files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const out = await mkdtemp(join(folder, 'out-'));
  const pairs: string[] = [];
  for (const [name, lines] of Object.entries(files)) {
    const path = join(out, name);
    await writeFile(path, gzipSync(lines.join('\n')));
    pairs.push(path);
  }
  const progress = { begin() {}, advance() {}, end() {} };
  await trainTranslation({ pairs, out, progress, say() {} });
  return out;
}

const translate = (out: string, from: string, word: string, to = 'fr') =>
  createTranslationTables({ analyser: createAnalyser(), folder: pathToFileURL(`${out}/`) })
    .for(from, to)
    ?.translate(word)
    .map(({ term }) => term) ?? [];

describe('training a translation table', () => {
  it('finds out from whole sentences which words translate one another', async () => {
    const out = await train({ 'en-fr.tsv.gz': englishFrench });
    expect(translate(out, 'en', 'dog')[0]).toBe('chien');
    expect(translate(out, 'en', 'cats')[0]).toBe('chat');
    expect(translate(out, 'en', 'sleeping')[0]).toBe('dort');
  });

  it('takes each sense of a dictionary entry for itself, without its explanation', async () => {
    const out = await train({ 'en-fr.tsv.gz': englishFrench });
    const [barking] = createAnalyser().analyse('aboyer', 'fr');
    expect(translate(out, 'en', 'yelp')).toEqual([barking?.term]);
    expect(translate(out, 'en', 'bark')).toEqual([barking?.term]);
  });

  it('reaches French through English', async () => {
    const out = await train({
      'en-fr.tsv.gz': englishFrench,
      'es-en.tsv.gz': ['wikt\tperro\tdog', 'wikt\tgato\tcat'],
    });
    expect(translate(out, 'es', 'perros')[0]).toBe('chien');
    expect(translate(out, 'es', 'perros', 'en')[0]).toBe('dog');
  });

  it('writes the same bytes on each run', async () => {
    const files = { 'en-fr.tsv.gz': englishFrench };
    const [one, other] = [await train(files), await train(files)];
    const read = (out: string) => readFile(join(out, 'translation.en-fr.txt.gz'));
    expect(await read(one)).toEqual(await read(other));
  });

  it('leaves out what is written the same in both languages', async () => {
    const out = await train({ 'en-fr.tsv.gz': [...englishFrench, 'wikt\t2024\t2024'] });
    expect(translate(out, 'en', '2024')).toEqual([]);
  });
});
