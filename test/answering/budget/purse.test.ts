import { describe, expect, it } from 'vitest';
import { withBudgetNotice } from '../../../src/answering/budget/purse.js';
import { answered } from '../../discord/sample-answers.js';

const evening = Date.UTC(2027, 0, 31, 23, 59);

describe('the word on a spent budget', () => {
  it('says whose it was, and when the next day begins', () => {
    const given = withBudgetNotice(answered(['Oui.']), 'channel', () => evening);
    expect(given.notice).toContain('salon');
    expect(given.modelAgainAt).toBe(Date.UTC(2027, 1, 1));
  });

  it('is not said of what a model wrote before, nor where nothing was spent', () => {
    const written = answered(['Oui.'], { engine: 'generative' });
    expect(withBudgetNotice(written, 'member', () => evening)).toBe(written);
    const quoted = answered(['Oui.']);
    expect(withBudgetNotice(quoted, null, () => evening)).toBe(quoted);
  });
});
