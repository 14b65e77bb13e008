import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/built-program.js';

let directory: string;

const glose = (...words: string[]) =>
  runProgram('src/cli.js', [...words, '--data', join(directory, 'data')]);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-check-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

describe('glose check', () => {
  it('prints the verdict, the quote at its place, and what differs, as JSON alone', async () => {
    const { code, stdout } = await glose('check', 'German Gref est le PDG de Gazprom.', '--json');
    expect(code).toBe(0);
    const check = JSON.parse(stdout);
    expect(Object.keys(check)).toEqual([
      'claim',
      'language',
      'verdict',
      'quote',
      'articleId',
      'articleVersion',
      'section',
      'start',
      'end',
      'difference',
      'attribution',
      'text',
      'engine',
    ]);
    expect(check).toMatchObject({
      language: 'fr',
      verdict: 'contradicted',
      articleId: 'russie-chine-ia',
      difference: { kind: 'name', claimed: 'Gazprom', stated: 'Sberbank' },
    });
    expect(check.end - check.start).toBe(check.quote.length);
  });

  it('has no quote, and is done all the same, where the article does not mention it', async () => {
    const { code, stdout } = await glose('check', 'Le Brésil exporte du café.', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'not_covered',
      quote: null,
      articleId: null,
      start: null,
      difference: null,
    });
  });

  it('says in words, in the language asked for, what the article says', async () => {
    const claim = 'La Chine est la deuxième puissance mondiale en IA.';
    const { stdout } = await glose('check', claim, '--language', 'en');
    expect(stdout).toContain('The article says so, according to the Global AI Index.');
    expect(stdout).toContain('Deuxième puissance mondiale en IA');
    expect(stdout).not.toMatch(/\b(?:true|false)\b/);
  });

  it('refuses an empty claim and an article that is not there', async () => {
    expect(await glose('check', ' ')).toMatchObject({ code: 2 });
    const { code, stderr } = await glose('check', 'Il pleut.', '--article', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('russie-chine-ia');
  });
});

describe('glose eval --claims', () => {
  it('measures claims against their own evidence, without a library', async () => {
    const file = join(directory, 'claims.jsonl');
    const evidence = 'Le pont de Valmont a été ouvert en 2019 par la ministre Anne Keller.';
    const rows = [
      { id: 'a', claim: 'Le pont de Valmont a été ouvert en 2019.', label: 'supported' },
      { id: 'b', claim: 'Le pont de Valmont a été ouvert en 2018.', label: 'contradicted' },
      { id: 'c', claim: 'Le pont de Valmont a coûté cher.', label: 'not_covered' },
    ].map((row) => JSON.stringify({ ...row, language: 'fr', evidence }));
    await writeFile(file, rows.join('\n'));
    const { code, stdout } = await glose('eval', '--claims', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ claims: 3, macroF1: 1, falseSupported: 0 });
  });
});

describe('glose eval --messages', () => {
  it('measures the rules on labelled messages, without what is left out', async () => {
    const file = join(directory, 'messages.jsonl');
    const rows = [
      { id: 'a', text: 'Je vais te tuer', label: 'hateful', functionality: 'threat' },
      { id: 'b', text: 'On joue pour tuer le temps', label: 'harmless', functionality: 'idiom' },
      { id: 'c', text: 'Tu es un rat', label: 'harmless', functionality: 'target_indiv' },
    ].map((row) => JSON.stringify({ ...row, language: 'fr' }));
    await writeFile(file, rows.join('\n'));
    const flags = ['--messages', file, '--without', 'target_*'];
    const { code, stdout } = await glose('eval', ...flags, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      any: { all: { messages: 2, found: 1, precision: 1, recall: 1, falseAlarms: 0 } },
    });
    expect((await glose('eval', ...flags)).stdout).toMatch(/^insults +2 +1 +1\.000/m);
  });
});
