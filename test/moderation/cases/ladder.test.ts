import { describe, expect, it } from 'vitest';
import { createLadders, nextStep } from '../../../src/moderation/cases/ladder.js';
import type { Ladder, ModeratedServer } from '../../../src/moderation/server.js';

const ladder: Ladder = {
  warningsCountForDays: 30,
  steps: [
    { action: 'warn', duration: null },
    { action: 'timeout', duration: 3_600_000 },
    { action: 'ban', duration: null },
  ],
};

describe('the ladder', () => {
  it('leads from one step to the next, and stays on the last', () => {
    const actions = [0, 1, 2, 3, 40].map((warnings) => nextStep(warnings, ladder).action);
    expect(actions).toEqual(['warn', 'timeout', 'ban', 'ban', 'ban']);
    expect(nextStep(1, ladder)).toEqual({
      action: 'timeout',
      duration: 3_600_000,
      warnings: 1,
      days: 30,
      mayBeAlone: true,
    });
  });

  it('leaves what goes beyond a timeout to a human', () => {
    const alone = [0, 1, 2].map((warnings) => nextStep(warnings, ladder).mayBeAlone);
    expect(alone).toEqual([true, true, false]);
  });

  it('without steps is a warning', () => {
    expect(nextStep(3, { ...ladder, steps: [] })).toMatchObject({ action: 'warn', duration: null });
  });

  it('is that of the server, else the default, and counts what is recent', async () => {
    const asked: unknown[] = [];
    const cases = {
      async countWarnings(...given: unknown[]) {
        asked.push(given);
        return 1;
      },
    };
    const servers = {
      find: async (guildId: string) =>
        guildId === 'own'
          ? ({ ladder: { ...ladder, warningsCountForDays: 1 } } as ModeratedServer)
          : undefined,
    };
    const short = { ...ladder, steps: ladder.steps.slice(0, 1) };
    const ladders = createLadders({ cases, servers, defaultLadder: short, now: () => 1e10 });
    expect(await ladders.next('own', '7')).toMatchObject({ action: 'timeout', days: 1 });
    expect(await ladders.next('other', '7')).toMatchObject({ action: 'warn', days: 30 });
    expect(asked).toEqual([
      ['own', '7', 1e10 - 86_400_000],
      ['other', '7', 1e10 - 30 * 86_400_000],
    ]);
  });
});
