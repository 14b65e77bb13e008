import type { Named } from '../messages.js';

/** How much of a member is kept, by kind. */
export interface KeptCounts {
  readonly answers: number;
  readonly opinions: number;
  /** Summaries of discussions that they asked for. */
  readonly summaries: number;
  /** Messages of theirs that summaries quote. */
  readonly quotes: number;
  /** Messages of theirs that others asked about, or had checked and shared. */
  readonly about: number;
  /** Decisions of moderators about them. */
  readonly cases: number;
  /** Messages that they reported to moderators. */
  readonly reports: number;
}

/** What members are told of what is kept of them. */
export interface PrivacyWords {
  readonly command: Named;
  /** What is kept of whoever asks, and for how long. */
  card(kept: KeptCounts): string;
  /** Under the card: whether their messages are left out of summaries in this server. */
  readonly optedOut: string;
  readonly optedIn: string;
  readonly buttons: Readonly<
    Record<'export' | 'delete' | 'optOut' | 'optIn' | 'erase' | 'cancel', string>
  >;
  /** Above the file. */
  readonly exported: string;
  /** Before anything is deleted. */
  readonly confirm: string;
  /** What was deleted, and what is left. */
  erased(gone: KeptCounts): string;
}
