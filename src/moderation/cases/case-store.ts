import type { Case, CaseAction, CaseSteps, Grounds, MessagePlace } from './case.js';

/** The cases of servers. Retention: as each server sets it. */
export interface CaseStore {
  /**
   * Writes a new case, `open`, with the next number of its server.
   * @param once of two with the same, the second gives back the case of the first.
   */
  open(draft: CaseDraft, once?: string): Promise<{ readonly case: Case; readonly isNew: boolean }>;
  find(guildId: string, number: number): Promise<Case | undefined>;
  /** The one that was opened with this `once`. */
  findOnce(guildId: string, once: string): Promise<Case | undefined>;
  /** Newest first. */
  list(filter: CaseFilter): Promise<readonly Case[]>;
  /** Of a member in all servers, not older; newest first, 25 at most. */
  ofMember(memberId: string, since: number): Promise<readonly Case[]>;
  count(filter: Omit<CaseFilter, 'limit' | 'before'>): Promise<number>;
  change(guildId: string, number: number, change: CaseChange): Promise<void>;
  /** Everything that is not settled, in whichever server. */
  unsettled(): Promise<readonly Case[]>;
  /**
   * What a member was told off with: warnings, timeouts and kicks that are done, not undone, not older.
   * Timeouts and kicks count, too: else nobody would come past the first of them on the ladder.
   */
  countWarnings(guildId: string, memberId: string, since: number): Promise<number>;
}

export interface CaseDraft {
  readonly guildId: string;
  readonly action: CaseAction;
  readonly memberId: string;
  readonly memberName: string;
  readonly moderatorId: string | null;
  readonly reason: string;
  readonly grounds: Grounds | null;
  readonly duration?: number | null;
  readonly purges?: number;
  readonly messages?: readonly MessagePlace[];
  readonly undoes?: number | null;
  /** Whether the member is to be told. */
  readonly tells: boolean;
  /** How the moderator who decided stands; absent where a rule did. */
  readonly by?: CaseSteps['by'];
}

export type CaseChange = Partial<
  Pick<Case, 'state' | 'outcome' | 'notice' | 'reason' | 'edited' | 'undoneBy'> & CaseSteps
>;

export interface CaseFilter {
  readonly guildId: string;
  readonly memberId?: string;
  readonly action?: CaseAction;
  /** Only lower numbers. */
  readonly before?: number;
  /** Default 10. */
  readonly limit?: number;
}
