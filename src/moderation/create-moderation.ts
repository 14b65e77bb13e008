import type { Log } from '../log.js';
import type { Storage } from '../storage/storage.js';
import { createAppealStore } from './cases/create-appeal-store.js';
import { createCaseStore } from './cases/create-case-store.js';
import type { Moderation } from './moderation.js';
import { createProposalStore } from './queue/create-proposal-store.js';
import { createRuleCounts } from './rule-counts.js';
import { rulebook } from './rules/rulebook.js';
import { withoutList } from './scam/create-scam-domains.js';
import type { ScamDomains } from './scam/scam-domains.js';
import { createRuleStore } from './servers/create-rule-store.js';
import { createServerStore } from './servers/create-server-store.js';

export interface ModerationProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Told of what is stored and not valid; default nobody is. */
  readonly log?: Pick<Log, 'warn'>;
  /** Default: no list, look-alikes alone. Closed by whoever made it. */
  readonly scamDomains?: ScamDomains;
}

/** Puts the room together; services.ts gives it what it rests on. */
export function createModeration(props: ModerationProps): Moderation {
  return {
    rulebook,
    servers: createServerStore(props),
    rules: createRuleStore(props),
    counts: createRuleCounts(props),
    cases: createCaseStore(props),
    appeals: createAppealStore(props),
    proposals: createProposalStore(props),
    scamDomains: props.scamDomains ?? withoutList,
  };
}
