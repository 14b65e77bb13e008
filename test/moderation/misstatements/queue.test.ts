import { describe, expect, it } from 'vitest';
import type { ClaimCheck, ClaimOptions } from '../../../src/answering/claims/claim-checker.js';
import type { Finding } from '../../../src/moderation/finding.js';
import { createMisstatements } from '../../../src/moderation/misstatements/create-misstatements.js';
import { everywhere, message } from '../message.js';

const rule = { ...everywhere, id: 'misstatement', kind: 'misstatement' } as const;
const said = (number: number) =>
  message(`La Chine est numéro ${number} en IA.`, { id: `${number}` });

function contradicted(claim: string): ClaimCheck {
  const citation = {
    ...{ number: 1, articleId: 'a', articleVersion: 'v', articleTitle: 'T', articleUrl: null },
    ...{ section: 'S', page: null, quote: 'Deuxième', start: 5, end: 13, translation: null },
    ...{ firstSentence: 0, endSentence: 1 },
  };
  return {
    ...{ claim, verdict: 'contradicted', attribution: null, language: 'fr', citation, text: '…' },
    ...{ difference: null, engine: 'extractive', provenance: null },
  };
}

/** A checker whose answers a test lets go. */
function heldChecker(answer: (claim: string) => Partial<ClaimCheck> = () => ({})) {
  const asked: { readonly claim: string; readonly options: ClaimOptions }[] = [];
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const check = async (claim: string, options: ClaimOptions = {}) => {
    asked.push({ claim, options });
    await gate;
    options.signal?.throwIfAborted();
    return { ...contradicted(claim), ...answer(claim) };
  };
  return { asked, check, open };
}

function logged() {
  const lines: string[] = [];
  return { lines, warn: (line: string) => void lines.push(line) };
}

const given = (found: (findings: readonly Finding[]) => void) => ({
  ...{ articleIds: ['a'], language: 'fr', found },
});

describe('the queue of claims', () => {
  it('gives what the articles contradict, with the sentence and the quote', async () => {
    const checker = heldChecker();
    const misstatements = createMisstatements({ claimChecker: checker, log: logged() });
    const found = new Promise<readonly Finding[]>((resolve) => {
      expect(misstatements.offer(said(1), rule, given(resolve))).toBe(true);
    });
    checker.open();
    expect(await found).toEqual([
      {
        ...{ rule: 'misstatement', kind: 'misstatement', start: 0, end: 28, confidence: 0.9 },
        reason: {
          ...{ code: 'misstatement', quote: 'Deuxième', start: 5, end: 13, section: 'S' },
          ...{ articleId: 'a', articleVersion: 'v', articleTitle: 'T' },
        },
      },
    ]);
    expect(checker.asked[0]?.options).toMatchObject({ articleIds: ['a'], engine: 'extractive' });
    await misstatements.close();
  });

  it('drops the newest when it is full, counts them, and says so once', async () => {
    const checker = heldChecker();
    const log = logged();
    const misstatements = createMisstatements({ claimChecker: checker, log, most: 3 });
    const found: string[] = [];
    const taken = [1, 2, 3, 4, 5, 6].map((number) =>
      misstatements.offer(
        said(number),
        rule,
        given(() => found.push(`${number}`)),
      ),
    );
    // One is being looked at, three wait.
    expect(taken).toEqual([true, true, true, true, false, false]);
    expect(misstatements.dropped).toBe(2);
    expect(log.lines).toHaveLength(1);
    checker.open();
    await expect.poll(() => found).toEqual(['1', '2', '3', '4']);
    await misstatements.close();
  });

  it('is not asked about what states nothing, nor where nothing is served', () => {
    const checker = heldChecker();
    const misstatements = createMisstatements({ claimChecker: checker, log: logged() });
    expect(
      misstatements.offer(
        message('Bonjour !'),
        rule,
        given(() => {}),
      ),
    ).toBe(false);
    const none = { ...given(() => {}), articleIds: [] };
    expect(misstatements.offer(said(1), rule, none)).toBe(false);
    expect(checker.asked).toEqual([]);
  });

  it('finds nothing without a quote that was verified, or where the articles agree', async () => {
    for (const answer of [{ citation: null }, { verdict: 'supported' as const }]) {
      const checker = heldChecker(() => answer);
      checker.open();
      const misstatements = createMisstatements({ claimChecker: checker, log: logged() });
      const place = { articleIds: ['a'], language: 'fr' };
      expect(await misstatements.check(said(1).text, rule, place)).toEqual([]);
    }
  });

  it('goes on after a check that failed, and logs why without the text', async () => {
    const log = logged();
    const check = async (claim: string) => {
      if (claim.includes('1')) throw new Error('broken');
      return contradicted(claim);
    };
    const misstatements = createMisstatements({ claimChecker: { check }, log });
    misstatements.offer(
      said(1),
      rule,
      given(() => {}),
    );
    const found = new Promise<unknown>((resolve) => {
      misstatements.offer(said(2), rule, given(resolve));
    });
    expect(await found).toHaveLength(1);
    expect(log.lines).toEqual(['A message could not be held against the articles.']);
    await misstatements.close();
  });

  it('ends what waits when it is closed', async () => {
    const checker = heldChecker();
    const log = logged();
    const misstatements = createMisstatements({ claimChecker: checker, log });
    const found: unknown[] = [];
    for (const number of [1, 2, 3])
      misstatements.offer(
        said(number),
        rule,
        given((all) => found.push(all)),
      );
    await expect.poll(() => checker.asked.length).toBe(1);
    const closed = misstatements.close();
    checker.open();
    await closed;
    expect([found, log.lines, checker.asked.length]).toEqual([[], [], 1]);
    expect(
      misstatements.offer(
        said(4),
        rule,
        given(() => {}),
      ),
    ).toBe(false);
  });
});
