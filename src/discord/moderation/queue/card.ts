import type { APIEmbedField } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { OutgoingMessage } from '../../reply.js';

/** What a card is made of. */
export interface CardFacts {
  readonly proposal: Proposal;
  /** In the server's language: all moderators read the same card. */
  readonly messages: Messages;
  /** The member's cases, newest first, three at most; no score. */
  readonly history: readonly Case[];
  /** How many they are in all. */
  readonly cases: number;
  /** The case that is appealed, or that nobody is sure of. */
  readonly case: Case | null;
  /** Of a card about an appeal. */
  readonly appeal: Appeal | null;
  /** Channels of a raid that the bot has slowed down; milliseconds since 1970. */
  readonly slow: readonly { readonly channelId: string; readonly until: number }[];
  /** What the article says instead of what the message says of it. */
  readonly evidence: readonly APIEmbedField[];
}

/** Of the line at the side of a card. */
export const colors = { waiting: 0xc9822b, raid: 0xb3402e, settled: 0x7a828a } as const;

/** Draws the cards of one kind. */
export type CardRenderer = (facts: CardFacts) => OutgoingMessage;
