import { describe, expect, it } from 'vitest';
import type { TokenBudget } from '../../../src/answering/budget/token-budget.js';
import { createClaimChecker } from '../../../src/answering/claims/claim-checker.js';
import { articleOf, evidenceOf, libraryOf } from '../hand-made.js';

const article = articleOf('gref', [[null, 'German Gref a décrit ce manque. La Chine fournit.']]);
const asker = { memberId: 'm', channelId: 'c', guildId: 'g' };
const notCovered = { verdict: 'not_covered', attribution: null, difference: null } as const;

/** A checker whose model always costs 15 tokens, and what of that was charged. */
function setUp(tokens: { input: number; output: number } | null, isSpent = false) {
  const spent: number[] = [];
  const budget: TokenBudget = {
    exhausted: async () => (isSpent ? 'member' : null),
    async spend(_, count) {
      spent.push(count);
    },
  };
  let judged = 0;
  const checker = createClaimChecker({
    library: libraryOf(article),
    retriever: { retrieve: async (question) => evidenceOf(question, [article]) },
    findVerdict: () => ({ finding: notCovered, sources: [] }),
    byModel: async () => {
      judged += 1;
      const provenance = { model: 'm', promptVersion: 'claim-1', tokens, cost: null };
      return { found: null, provenance };
    },
    budget,
    log: { warn: () => undefined },
  });
  return { checker, spent, judged: () => judged };
}

describe('a model that judges a claim', () => {
  it('is paid for by who asked, also where what it said does not stand', async () => {
    const { checker, spent } = setUp({ input: 10, output: 5 });
    await checker.check('La Chine fournit tout.', { asker });
    expect(spent).toEqual([15]);
  });

  it('is not asked where their share is spent', async () => {
    const { checker, spent, judged } = setUp({ input: 10, output: 5 }, true);
    const check = await checker.check('La Chine fournit tout.', { asker });
    expect(check).toMatchObject({ verdict: 'not_covered', engine: 'extractive' });
    expect([judged(), spent]).toEqual([0, []]);
  });

  it('is not asked where a place wants no model', async () => {
    const { checker, judged } = setUp({ input: 10, output: 5 });
    await checker.check('La Chine fournit tout.', { asker, engine: 'extractive' });
    expect(judged()).toBe(0);
  });

  it('costs whoever asks without a name nothing', async () => {
    const { checker, spent, judged } = setUp({ input: 10, output: 5 });
    await checker.check('La Chine fournit tout.');
    expect([judged(), spent]).toEqual([1, []]);
  });
});
