import type { Answer, ConversationTurn, Summary } from '../../answering/answer.js';

/** The answers behind which one may look. Nobody's name is in them. */
export interface AnswerRecords {
  /** The last ones, newest first. */
  recent(limit: number): Promise<readonly RecentAnswer[]>;
  /** Undefined where it never was, is no longer kept, or is none that may be shown. */
  find(id: string): Promise<AnswerRecord | undefined>;
}

export interface RecentAnswer {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly question: string;
  readonly outcome: Answer['outcome'];
  readonly engine: Answer['engine'];
}

export interface AnswerRecord {
  readonly id: string;
  readonly at: number;
  readonly answer: Answer | Summary;
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** Milliseconds until it was there; null where it was not measured. */
  readonly latency: number | null;
  /** What it carried on, oldest first. */
  readonly conversation: readonly ConversationTurn[];
}
