import type { Storage } from '../storage/storage.js';
import type { Moderation } from './moderation.js';
import { createProposalStore } from './queue/create-proposal-store.js';
import { createRuleCounts } from './rule-counts.js';

export interface ModerationProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
}

/** Puts the room together; services.ts gives it what it rests on. */
export function createModeration(props: ModerationProps): Moderation {
  return {
    counts: createRuleCounts(props),
    proposals: createProposalStore(props),
  };
}
