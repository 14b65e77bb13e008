/** A member asks to take a case back. Retention: with the case. */
export interface Appeal {
  readonly guildId: string;
  readonly caseNumber: number;
  readonly memberId: string;
  /** 1,000 at most. Hostile. */
  readonly text: string;
  /** Primary subtag of the language in which they were asked, and are answered. */
  readonly language: string;
  readonly state: 'waiting' | 'granted' | 'refused';
  readonly decidedBy: string | null;
  /** To the member, in the moderator's words; may be empty. Hostile. */
  readonly answer: string;
  /** Whether the member was told of the decision. */
  readonly told: 'not_yet' | 'trying' | 'sent' | 'refused' | 'unsure';
  readonly createdAt: number;
  /** When it was decided, or its member was told of that, last. */
  readonly updatedAt: number;
}

export interface AppealStore {
  /** @returns false where the case was appealed before: once. */
  create(
    given: Pick<Appeal, 'guildId' | 'caseNumber' | 'memberId' | 'text' | 'language'>,
  ): Promise<boolean>;
  find(guildId: string, caseNumber: number): Promise<Appeal | undefined>;
  decide(
    given: Pick<Appeal, 'guildId' | 'caseNumber' | 'decidedBy' | 'answer'> & {
      state: 'granted' | 'refused';
    },
  ): Promise<boolean>;
  told(guildId: string, caseNumber: number, told: Appeal['told']): Promise<void>;
  /** Not decided, of all servers, the oldest first. */
  waiting(): Promise<readonly Appeal[]>;
  /** Decided, and the member not told for sure. */
  untold(): Promise<readonly Appeal[]>;
}
