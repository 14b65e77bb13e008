import type { Case } from '../cases/case.js';
import type { CaseChange, CaseStore } from '../cases/case-store.js';

/** Changes a case while it is carried out: each change is in the database before anything follows. */
export type ChangeCase = (given: Case, change: CaseChange) => Promise<Case>;

export function createChangeCase(cases: Pick<CaseStore, 'change' | 'find'>): ChangeCase {
  return async (given, change) => {
    const { guildId, number } = given;
    await cases.change(guildId, number, change);
    // Read again: a moderator may have edited the reason meanwhile.
    return (await cases.find(guildId, number)) ?? given;
  };
}

/** For the log: whose it is and why stands in the case. */
export function named({ guildId, number, action }: Case) {
  return { guildId, case: number, action };
}
