import { describe, expect, it } from 'vitest';
import { renderRehearsal } from '../../../../src/discord/moderation/rehearsal/render-rehearsal.js';
import { locales } from '../../../../src/locales/locale.js';
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
