import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/retrieval/analyser.js';
import { createTranslationTables } from '../../../src/retrieval/translation/translation-tables.js';

const analyser = createAnalyser();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glose-tables-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const tables = () => createTranslationTables({ analyser, folder: pathToFileURL(`${folder}/`) });
const write = (name: string, text: string) => writeFile(join(folder, name), gzipSync(text));

describe('a translation table', () => {
  it('gives what a word may be in the other language, the likeliest first, weights adding up to 1', async () => {
    await write('translation.en-fr.txt.gz', 'weather temp 60 meteo 20\n');
    expect(tables().for('en', 'fr')?.translate('weather')).toEqual([
      { term: 'temp', weight: 0.75 },
      { term: 'meteo', weight: 0.25 },
    ]);
  });

  it('serves both directions from one file', async () => {
    await write('translation.en-fr.txt.gz', 'weather temp 60\ntime temp 30\n');
    const translated = tables().for('fr', 'en')?.translate('temps') ?? [];
    expect(translated.map(({ term }) => term)).toEqual(['weather', 'time']);
  });

  it('finds a word by its stem', async () => {
    await write('translation.de-fr.txt.gz', 'haus maison 80\n');
    expect(tables().for('de', 'fr')?.translate('Häuser')).toEqual([{ term: 'maison', weight: 1 }]);
  });

  it('translates the parts of a German compound that it does not have', async () => {
    await write(
      'translation.de-fr.txt.gz',
      'verkehr trafic 50\nsyst system 50\nsystem system 50\n',
    );
    const translated = tables().for('de', 'fr')?.translate('Verkehrssystem');
    expect(translated).toEqual([
      { term: 'system', weight: 0.5 },
      { term: 'trafic', weight: 0.5 },
    ]);
  });

  it('says which words a compound is made of that only they translate', async () => {
    await write(
      'translation.de-fr.txt.gz',
      'verkehr trafic 50\nsyst system 50\nsystem system 50\n',
    );
    expect(tables().for('de', 'fr')?.parts('Verkehrssystem')).toEqual(['verkehr', 'system']);
    expect(tables().for('de', 'fr')?.parts('Verkehr')).toEqual([]);
  });

  it('finds a Spanish verb whose stem changes by its infinitive', async () => {
    await write('translation.es-fr.txt.gz', 'propon propos 50\nneg ni 50\nocurr arriv 50\n');
    const table = tables().for('es', 'fr');
    expect(table?.translate('propuso')[0]?.term).toBe('propos');
    expect(table?.translate('niega')[0]?.term).toBe('ni');
    expect(table?.translate('ocurrió')[0]?.term).toBe('arriv');
  });

  it('finds a German verb by its infinitive, and lets that have a say where the form is known', async () => {
    await write(
      'translation.de-fr.txt.gz',
      'anordn ordon 50\nleit dirig 40\nleitet transm 40\nvorschlag propos 50\n',
    );
    const table = tables().for('de', 'fr');
    expect(table?.translate('angeordnet')[0]?.term).toBe('ordon');
    expect(table?.translate('vorgeschlagen')[0]?.term).toBe('propos');
    expect(table?.translate('leitet').map(({ term }) => term)).toEqual(['transm', 'dirig']);
  });

  it('tells which of its words are written nearly like another', async () => {
    await write('translation.en-fr.txt.gz', 'weather temp 60\ntime temp 30\n');
    const near = tables().for('en', 'fr')?.near('waether', 1) ?? [];
    expect(near.map(({ word }) => word)).toEqual(['weather']);
  });

  it('takes a name that it does not have for the English one', async () => {
    await write('translation.en-fr.txt.gz', 'putin poutin 100\ngift cadeau 100\n');
    await write('translation.es-fr.txt.gz', 'guerr guerr 100\n');
    const table = tables().for('es', 'fr');
    expect(table?.translate('Putin')).toEqual([{ term: 'poutin', weight: 1 }]);
    expect(table?.translate('gift')).toEqual([]);
  });

  it('gives nothing for a word that it does not have', async () => {
    await write('translation.en-fr.txt.gz', 'weather temp 60\n');
    expect(tables().for('en', 'fr')?.translate('Sberbank')).toEqual([]);
  });

  it('is undefined where there is no file, within one language, and for a name that is a path', () => {
    expect(tables().for('en', 'fr')).toBeUndefined();
    expect(tables().for('fr', 'fr')).toBeUndefined();
    expect(tables().for('../en', 'fr')).toBeUndefined();
  });
});

describe('the tables shipped', () => {
  const shipped = createTranslationTables({ analyser });
  const best = (from: string, to: string, word: string) =>
    shipped.for(from, to)?.translate(word)[0]?.term;
  const french = (word: string) => analyser.analyse(word, 'fr')[0]?.term;
  const english = (word: string) => analyser.analyse(word, 'en')[0]?.term;

  it.each([
    ['en', 'president', 'président'],
    ['en', 'military', 'militaire'],
    ['en', 'China', 'Chine'],
    ['de', 'Krieg', 'guerre'],
    ['de', 'Hauptstadt', 'capitale'],
    ['es', 'guerra', 'guerre'],
    ['es', 'gobierno', 'gouvernement'],
  ])('know that %s "%s" is French "%s"', (language, word, translation) => {
    expect(best(language, 'fr', word)).toBe(french(translation));
  });

  it.each([
    ['de', 'Krieg', 'war'],
    ['de', 'Unternehmen', 'company'],
    ['es', 'guerra', 'war'],
    ['es', 'gobierno', 'government'],
  ])('know that %s "%s" is English "%s"', (language, word, translation) => {
    expect(best(language, 'en', word)).toBe(english(translation));
  });

  it.each([
    ['guerre', 'war'],
    ['entreprise', 'company'],
    ['Chine', 'China'],
  ])('know that French "%s" is English "%s"', (word, translation) => {
    expect(best('fr', 'en', word)).toBe(english(translation));
  });
});
