import type { TokenBudget } from '../answering/budget/token-budget.js';
import type { ClaimChecker } from '../answering/claims/claim-checker.js';
import type { ChatModel } from '../answering/models/chat-model.js';
import type { Log } from '../log.js';
import type { Storage } from '../storage/storage.js';
import { createActions } from './actions/create-actions.js';
import { createAppealStore } from './cases/create-appeal-store.js';
import { createCaseStore } from './cases/create-case-store.js';
import { createLadders } from './cases/ladder.js';
import { createFloodDetector } from './detectors/flood.js';
import { createInvitesDetector } from './detectors/invites.js';
import { createMentionsDetector } from './detectors/mentions.js';
import { createRepeatsDetector } from './detectors/repeats.js';
import { createExaminer, type Detectors } from './examining/create-examiner.js';
import { createInsultDetector } from './insults/create-insult-detector.js';
import { createJudge } from './insults/judge/create-judge.js';
import { createMisstatements, withoutClaims } from './misstatements/create-misstatements.js';
import type { Moderation } from './moderation.js';
import { createProposalStore } from './queue/create-proposal-store.js';
import { createRuleCounts } from './rule-counts.js';
import { rulebook } from './rules/rulebook.js';
import { createScamDetector } from './scam/create-scam-detector.js';
import { withoutList } from './scam/create-scam-domains.js';
import type { ScamDomains } from './scam/scam-domains.js';
import { createRuleStore } from './servers/create-rule-store.js';
import { createServerStore } from './servers/create-server-store.js';
import { defaultLadder } from './servers/server-schema.js';
import { createWordsDetector } from './words/create-words-detector.js';
import { createKnownWords } from './words/known-words.js';

export interface ModerationProps {
  readonly storage: Pick<Storage, 'db' | 'transaction'>;
  /** Told of what is stored and not valid, and of what Discord does not say; default nobody is. */
  readonly log?: Pick<Log, 'warn' | 'error'>;
  /** Default: no list, look-alikes alone. Closed by whoever made it. */
  readonly scamDomains?: ScamDomains;
  /** Default: nothing is held against the articles. */
  readonly claimChecker?: Pick<ClaimChecker, 'check'>;
  /** Judges messages; default none. */
  readonly model?: Pick<ChatModel, 'name' | 'complete'> | null;
  /** What the model may spend; default nothing is counted. */
  readonly budget?: TokenBudget;
}

/** Puts the room together; services.ts gives it what it rests on. */
export function createModeration(props: ModerationProps): Moderation {
  const servers = createServerStore(props);
  const cases = createCaseStore(props);
  const log = props.log ?? quiet;
  const scamDomains = props.scamDomains ?? withoutList;
  const isKnown = createKnownWords();
  const insults = createInsultDetector({ isKnown });
  const reading: Detectors = {
    mentions: createMentionsDetector(),
    invites: createInvitesDetector(),
    words: createWordsDetector({ isKnown }),
    scam: createScamDetector({ scamDomains }),
    insults,
  };
  return {
    rulebook,
    servers,
    rules: createRuleStore(props),
    counts: createRuleCounts(props),
    cases,
    ladders: createLadders({ cases, servers, defaultLadder }),
    actionsWith: (hands, ask) => createActions({ cases, hands, log, ask }),
    appeals: createAppealStore(props),
    proposals: createProposalStore(props),
    scamDomains,
    examiner: createExaminer({ detectors: () => ({ ...counting(), ...reading }) }),
    misstatements:
      props.claimChecker === undefined
        ? withoutClaims
        : createMisstatements({ claimChecker: props.claimChecker, log }),
    judge:
      props.model == null
        ? null
        : createJudge({
            ...{ model: props.model, detector: insults, log },
            budget: props.budget ?? null,
          }),
  };
}

/** What counts over time is made anew for each examiner. */
function counting(): Detectors {
  return { flood: createFloodDetector(), repeats: createRepeatsDetector() };
}

const quiet: Pick<Log, 'warn' | 'error'> = { warn() {}, error() {} };
