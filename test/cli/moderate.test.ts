import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/built-program.js';

let directory: string;

const glose = (words: readonly string[], environment: Record<string, string> = {}) =>
  runProgram('src/cli.js', ['moderate', ...words, '--data', join(directory, 'data')], environment);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-moderate-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

describe('glose moderate', () => {
  it('prints each finding with its rule, place, reason and confidence, as JSON alone', async () => {
    const text = 'free gifts: https://dlscord.gift/abc';
    const { code, stdout } = await glose([text, '--json']);
    expect(code).toBe(0);
    const { findings } = JSON.parse(stdout);
    expect(findings).toEqual([
      {
        rule: 'scam',
        start: 12,
        end: text.length,
        reason: expect.stringContaining('Discord'),
        confidence: expect.any(Number),
        details: { code: 'looks_like', domain: 'dlscord.gift', brand: 'Discord' },
      },
    ]);
  });

  it('finds what the article contradicts, with a quote of it', async () => {
    const { stdout } = await glose(['German Gref est le PDG de Gazprom.', '--json']);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: 'misstatement', details: { code: 'misstatement', articleId: 'russie-chine-ia' } },
    ]);
  });

  it('says it in words for a person, in the language asked for', async () => {
    const { code, stdout } = await glose(['see dlscord.gift', '--language', 'fr']);
    expect(code).toBe(0);
    expect(stdout).toContain('dlscord.gift imite Discord');
    expect((await glose(['good evening'])).stdout).toBe(
      'The rules find nothing in this message.\n',
    );
  });

  it('finds domains of the list that is set, read at once', async () => {
    const list = join(directory, 'domains.jsonl');
    await writeFile(list, '{"domain":"quite-harmless.example"}\n');
    const text = ['a.quite-harmless.example/x', '--json'];
    expect(JSON.parse((await glose(text)).stdout).findings).toEqual([]);
    const { stdout } = await glose(text, { GLOSE_SCAM_DOMAINS: list });
    expect(JSON.parse(stdout).findings).toMatchObject([
      { details: { code: 'listed_domain', domain: 'quite-harmless.example' }, start: 0, end: 26 },
    ]);
  });

  it('holds a message against rules of one’s own', async () => {
    const file = join(directory, 'rules.json');
    const everywhere = { channelIds: [], exemptRoleIds: [], exemptChannelIds: [], mode: 'observe' };
    const response = { deletes: false, warns: false };
    const words = {
      kind: 'words',
      id: 'words',
      words: ['marmot'],
      allowed: [],
      ...everywhere,
      response,
    };
    await writeFile(file, JSON.stringify([words]));
    const { stdout } = await glose(['a m4rmot at dlscord.gift', '--rules', file, '--json']);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: 'words', start: 2, end: 8, details: { code: 'banned_word', listed: 'marmot' } },
    ]);
  });

  it('refuses an empty message, rules that are none and an article that is not there', async () => {
    expect(await glose([' '])).toMatchObject({ code: 2 });
    const file = join(directory, 'broken.json');
    await writeFile(file, '[{"kind":"words"}]');
    const broken = await glose(['hello', '--rules', file]);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('Rule 1 of');
    expect(await glose(['hello', '--article', 'nowhere'])).toMatchObject({ code: 2 });
  });
});
