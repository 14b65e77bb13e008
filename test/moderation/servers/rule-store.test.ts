import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presets } from '../../../src/moderation/rules/presets.js';
import type { Rule } from '../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../src/moderation/rules/rulebook.js';
import { createRuleStore } from '../../../src/moderation/servers/create-rule-store.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-rules-'));
  storage = await openStorage({ directory });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

function flood(id = 'flood'): Rule {
  return { ...rulebook.draft('flood', []), id };
}

const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id);

describe('the rules of a server', () => {
  it('come in the order of their kinds, then of their numbers', async () => {
    const rules = createRuleStore({ storage });
    const scam = rulebook.draft('scam', []);
    for (const rule of [scam, flood('flood-10'), flood('flood-2'), flood()])
      await rules.put('1', rule);
    expect(ids(await rules.of('1'))).toEqual(['flood', 'flood-2', 'flood-10', 'scam']);
    expect(await rules.find('1', 'scam')).toEqual(scam);
  });

  it('are those of one server alone', async () => {
    const rules = createRuleStore({ storage });
    await rules.put('1', flood());
    await rules.put('2', rulebook.draft('scam', []));
    await rules.remove('2', 'flood');
    await rules.replace('2', []);
    expect(ids(await rules.of('1'))).toEqual(['flood']);
    expect(await rules.of('2')).toEqual([]);
    expect(await rules.find('2', 'flood')).toBeUndefined();
  });

  it('are replaced all at once, or not at all', async () => {
    const rules = createRuleStore({ storage });
    await rules.put('1', flood());
    const wrong = { ...flood('flood-2'), messages: 0 } as Rule;
    await expect(rules.replace('1', [rulebook.draft('scam', []), wrong])).rejects.toThrow(
      'flood-2',
    );
    expect(ids(await rules.of('1'))).toEqual(['flood']);
    await rules.replace('1', presets.usual.rules);
    expect(await rules.of('1')).toEqual(presets.usual.rules);
  });

  it('change by what they are now, so that two changes at once both hold', async () => {
    const rules = createRuleStore({ storage });
    await rules.put('1', flood());
    await Promise.all([
      rules.change('1', 'flood', (rule) => ({ ...rule, mode: 'propose' })),
      rules.change('1', 'flood', (rule) => ({ ...rule, channelIds: ['7'] })),
    ]);
    expect(await rules.find('1', 'flood')).toMatchObject({ mode: 'propose', channelIds: ['7'] });
    expect(await rules.change('1', 'scam', (rule) => rule)).toBeUndefined();
    const wrong = rules.change('1', 'flood', (rule) => ({ ...rule, id: 'flood-2' }));
    await expect(wrong).rejects.toThrow('keeps its id');
  });

  it('leave out what no longer validates, and say so once', async () => {
    const warnings: unknown[] = [];
    const rules = createRuleStore({
      storage,
      log: { warn: (_, details) => warnings.push(details) },
    });
    await rules.put('1', flood());
    const row = { guild_id: '1', updated_at: 0 };
    const broken = [
      { ...row, id: 'scam', payload: '{"kind":"scam","id":"scam"}' },
      { ...row, id: 'words', payload: '{' },
      { ...row, id: 'flood-3', payload: JSON.stringify(flood('flood-4')) },
    ];
    await storage.db.insertInto('moderation_rules').values(broken).execute();
    expect(ids(await rules.of('1'))).toEqual(['flood']);
    await rules.of('1');
    expect(warnings).toHaveLength(3);
    expect(warnings).toContainEqual({ guildId: '1', rule: 'words' });
  });
});
