import type { Finding } from '../../../moderation/finding.js';
import type { ProposedMessage } from '../../../moderation/queue/proposal.js';

/** A raid of this moment. It is made of findings of the same sorts, and of nothing else. */
export interface Raid {
  readonly guildId: string;
  /** See {@link sortsOf}. */
  readonly sorts: Set<string>;
  /** Why: the last finding of each of its rules. */
  readonly findings: Map<string, Finding>;
  /** Milliseconds since 1970. */
  activeUntil: number;
  /** Its card, and since when, milliseconds since 1970; null until there is one. */
  card: { readonly id: string; readonly since: number } | null;
  /** Not on the card yet. */
  readonly waiting: ProposedMessage[];
  /** Cards of their own that become part of it. */
  readonly folding: string[];
  bringing: Promise<void> | null;
}

/** Something that is to be done about a message. */
export interface Noted {
  readonly at: number;
  readonly message: ProposedMessage;
  readonly findings: readonly Finding[];
  /** Whose card has it. */
  raid: Raid | null;
}

export function newRaid(guildId: string): Raid {
  return {
    ...{ guildId, sorts: new Set(), findings: new Map(), activeUntil: 0, card: null },
    ...{ waiting: [], folding: [], bringing: null },
  };
}

/** Has it on the raid's card, and what it is of among the reasons. */
export function take(raid: Raid, noted: Noted): void {
  for (const finding of noted.findings)
    if (sortsOf([finding]).some((sort) => raid.sorts.has(sort)))
      raid.findings.set(finding.rule, finding);
  if (noted.raid !== null) return;
  noted.raid = raid;
  raid.waiting.push(noted.message);
}

/**
 * What has to do with each other: a sort is what one rule finds, and flooding with repeats, which are the
 * same deed noticed by two. Misstatements are of none: a lively discussion is no raid.
 */
export function sortsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ kind }) => kind !== 'misstatement').map(sortOf))];
}

export function sortOf({ kind, rule }: Finding): string {
  return kind === 'flood' || kind === 'repeats' ? 'flooding' : rule;
}
