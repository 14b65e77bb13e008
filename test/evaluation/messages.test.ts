import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { measureMessages, messagesAsText } from '../../src/cli/eval-messages.js';
import { evaluateMessages } from '../../src/evaluation/messages.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-messages-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function write(...lines: readonly object[]): Promise<string> {
  const file = join(directory, 'messages.jsonl');
  const rows = lines.map((line, index) => ({ id: `m${index}`, language: 'fr', ...line }));
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

const rows = [
  { text: 'a', label: 'hateful', functionality: 'threat' },
  { text: 'b', label: 'insult', functionality: 'insult' },
  { text: 'c', label: 'harmless', functionality: 'quote' },
  { text: 'd', label: 'non-hateful', functionality: 'quote_nh', language: 'en' },
  { text: 'e', label: 'harmless', functionality: 'idiom' },
];
/** Finds a and c by one rule, a by another. */
const foundBy = ({ text }: { text: string }) =>
  text === 'a' ? ['one', 'two', 'one'] : text === 'c' ? ['one'] : [];

describe('messages measured against their labels', () => {
  it('give precision, recall and false alarms by rule, language and functionality', async () => {
    const file = await write(...rows);
    const { figures } = await evaluateMessages({ file, rules: ['one', 'two'], foundBy });
    expect(figures.any?.all).toEqual({
      ...{ messages: 5, found: 2, precision: 1 / 2, recall: 1 / 2, falseAlarms: 1 / 3 },
    });
    expect(figures.two?.all).toMatchObject({ found: 1, precision: 1, recall: 1 / 2 });
    expect(figures.any?.byLanguage).toMatchObject({
      en: { messages: 1, found: 0, precision: null, recall: null, falseAlarms: 0 },
      fr: { messages: 4, found: 2, falseAlarms: 1 / 2 },
    });
    expect(Object.keys(figures.any?.byFunctionality ?? {})).toEqual([
      'en quote_nh',
      'fr idiom',
      'fr insult',
      'fr quote',
      'fr threat',
    ]);
    expect(figures.any?.byFunctionality['fr threat']).toMatchObject({
      recall: 1,
      falseAlarms: null,
    });
  });

  it('leave out functionalities by name or beginning', async () => {
    const file = await write(...rows);
    const run = (...without: string[]) =>
      evaluateMessages({ file, rules: [], foundBy, without }).then(({ examined }) =>
        examined.map(({ text }) => text).join(''),
      );
    expect(await run('quote')).toBe('abde');
    expect(await run('quote*', 'idiom')).toBe('ab');
    await expect(run('*')).rejects.toThrow('no message is left');
  });

  it.each([
    ['no label', { text: 'a' }, 'label'],
    ['no text', { label: 'harmless' }, 'text'],
  ])('name the line and the field of a row with %s', async (_, row, field) => {
    const file = await write({ text: 'a', label: 'harmless' }, row);
    await expect(evaluateMessages({ file, rules: [], foundBy })).rejects.toThrow(`:2: ${field}`);
  });

  it('are examined by the rules of what a message says, without a server', async () => {
    const file = await write(
      { text: 'T’es un connard', label: 'hostile', functionality: 'insult' },
      { text: 'Bonjour, https://discord.gg/abcdef', label: 'hostile', functionality: 'invite' },
      { text: 'Bonjour à tous', label: 'harmless', functionality: 'greeting' },
    );
    const { figures } = await measureMessages(file);
    expect(figures.insults?.byFunctionality['fr insult']?.recall).toBe(1);
    expect(figures.invites?.byFunctionality['fr invite']?.recall).toBe(1);
    expect(figures.any?.all).toMatchObject({ recall: 1, falseAlarms: 0 });
    const table = messagesAsText(figures);
    expect(table).toMatch(
      /^by rule +messages +found +precision +recall +false alarms\nany +3 +2 +1\.000/,
    );
    expect(table).toMatch(/insults, by functionality.*\nfr greeting +1 +0 +– +– +0\.000/);
  });
});
