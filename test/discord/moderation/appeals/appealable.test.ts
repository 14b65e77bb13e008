import { describe, expect, it } from 'vitest';
import {
  appealId,
  readCaseRef,
  whyNot,
} from '../../../../src/discord/moderation/appeals/appealable.js';
import type { Appeal } from '../../../../src/moderation/cases/appeal.js';
import type { Case } from '../../../../src/moderation/cases/case.js';
import { sampleCase } from '../sample-case.js';

const day = 86_400_000;
const sampleAppeal: Appeal = {
  ...{ guildId: '1', caseNumber: 12, memberId: '7', text: 'No', language: 'en' },
  ...{ state: 'waiting', decidedBy: null, answer: '', told: 'not_yet', createdAt: 0 },
  updatedAt: 0,
};
const asks = (over: Partial<Case> = {}, now = 0, memberId = '7') =>
  whyNot(memberId, { given: sampleCase({ createdAt: 0, ...over }), appeal: undefined, now });

describe('a decision can be appealed', () => {
  it('by the member whom it concerns, and nobody else', () => {
    expect(asks()).toBeNull();
    expect(asks({}, 0, '9')).toBe('not_yours');
    expect(asks({ memberId: null })).toBe('not_yours');
    expect(whyNot('7', { given: undefined, appeal: undefined, now: 0 })).toBe('not_yours');
  });

  it('within 30 days', () => {
    expect(asks({}, 30 * day)).toBeNull();
    expect(asks({}, 30 * day + 1)).toBe('too_late');
  });

  it('once: who did is told how it stands', () => {
    const appeal = { ...sampleAppeal, state: 'refused', answer: 'No.' } as const;
    expect(whyNot('7', { given: sampleCase({ createdAt: 0 }), appeal, now: 0 })).toEqual({
      already: appeal,
    });
  });

  it('where something was done, or is about to be', () => {
    expect(asks({ action: 'ban', state: 'open' })).toBeNull();
    expect(asks({ state: 'unsure' })).toBeNull();
    expect(asks({ state: 'undone' })).toBe('nothing_to_take_back');
    expect(asks({ state: 'failed' })).toBe('nothing_to_take_back');
    expect(asks({ action: 'note' })).toBe('not_yours');
    expect(asks({ action: 'unban' })).toBe('not_yours');
  });
});

describe('the button of a case', () => {
  it('carries the server, since in a direct message there is none', () => {
    const given = { guildId: '123456789012345678', number: 12 };
    expect(appealId(given)).toBe('appeal:123456789012345678.12');
    expect(readCaseRef('123456789012345678.12')).toEqual(given);
    for (const odd of ['', '1', '1.', '1.2.3', 'a.1', '1.x', '1.99999999999'])
      expect(readCaseRef(odd)).toBeNull();
  });
});
