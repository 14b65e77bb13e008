import type { Case } from '../../../src/moderation/cases/case.js';

/** A warning that is done, with what a test changes of it. */
export function sampleCase(over: Partial<Case> = {}): Case {
  return {
    guildId: '1',
    number: 12,
    action: 'warn',
    state: 'done',
    memberId: '7',
    memberName: 'Ada',
    moderatorId: '8',
    reason: '',
    grounds: null,
    duration: null,
    purges: 0,
    messages: [],
    undoes: null,
    undoneBy: null,
    outcome: 'done',
    notice: 'sent',
    edited: null,
    steps: { by: null, triedAt: null, toldAt: null },
    createdAt: 1_000_000,
    updatedAt: 1_000_000,
    ...over,
  };
}
