import { describe, expect, it } from 'vitest';
import { renderRehearsal } from '../../../../src/discord/moderation/rehearsal/render-rehearsal.js';
import { locales } from '../../../../src/locales/locale.js';
import type { Finding } from '../../../../src/moderation/finding.js';
import type { RuleKind } from '../../../../src/moderation/rules/rule.js';
import { rulebook } from '../../../../src/moderation/rules/rulebook.js';
import { message } from '../../../moderation/message.js';

async function shown(kind: RuleKind, looked: number, checked: number | null): Promise<string> {
  const words = locales.fr;
  if (words === undefined) throw new Error('No French.');
  const { content = '' } = await renderRehearsal({
    rehearsed: {
      found: [{ rule: rulebook.draft(kind, []), findings: [] }],
      looked: Array.from({ length: looked }, () => message('bonjour')),
      ...{ exempt: 0, checked },
    },
    ...{ name: 'les règles', stateId: '1', guildId: '1', words, channelIds: ['2'] },
    ...{ notReadable: [], byOthers: 0, next: null, from: 'all', mayManage: true },
  });
  return content;
}

function misstated(rule: string, quote: string): Finding {
  const article = { articleId: 'a', articleVersion: '1', articleTitle: 'Histoire', section: null };
  return {
    ...{ rule, kind: 'misstatement', start: 0, end: 20, confidence: 1 },
    reason: { code: 'misstatement', quote, ...article, start: 0, end: quote.length },
  };
}

describe('examples of a rehearsal', () => {
  it('quote the article with the words that matter, and fit where Discord shows them', async () => {
    const words = locales.fr;
    if (words === undefined) throw new Error('No French.');
    const quote = `Le premier programme fut écrit en 1843 par Ada Lovelace${', et ainsi de suite'.repeat(7)}`;
    const one = message('Il fut écrit en 1950. '.repeat(20));
    const rules = ['misstatement', 'misstatement-2', 'misstatement-3', 'misstatement-4'];
    const found = rules.map((id) => ({
      rule: { ...rulebook.draft('misstatement', []), id },
      findings: [1, 2, 3, 4].map(() => ({ message: one, finding: misstated(id, quote) })),
    }));
    const { embeds = [] } = await renderRehearsal({
      ...{ rehearsed: { found, looked: [one], exempt: 0, checked: 1 }, name: 'x', stateId: '1' },
      ...{ guildId: '1', words, channelIds: ['2'], notReadable: [], byOthers: 0, next: null },
      ...{ from: 'all', mayManage: true },
    });
    const description = embeds[0]?.description ?? '';
    expect(description).toContain('fut écrit en 1843 par Ada Lovelace, et ainsi de suite');
    expect(description.length).toBeLessThanOrEqual(4_096);
    const lines = description.split('\n');
    expect(lines.at(-1)).toBe(`… et ${16 - (lines.length - 1)} de plus`);
  });
});

describe('what a rehearsal says of misstatements', () => {
  it('is that only the last were checked, where some were not', async () => {
    expect(await shown('misstatement', 50, 40)).toContain('pour les 40 derniers messages');
  });

  it('is nothing where all were checked', async () => {
    expect(await shown('misstatement', 40, 40)).not.toContain('n’a été vérifiée');
    expect(await shown('misstatement', 1, 1)).not.toContain('n’a été vérifiée');
  });

  it('is that there was nothing to check against', async () => {
    const said = locales.fr?.moderation.rules.rehearsal.notChecked ?? '?';
    expect(await shown('misstatement', 3, null)).toContain(said);
  });

  it('is nothing where no rule does that', async () => {
    const said = locales.fr?.moderation.rules.rehearsal.notChecked ?? '?';
    const content = await shown('words', 50, null);
    expect(content).not.toContain(said);
    expect(content).not.toContain('vérifiée');
  });
});
