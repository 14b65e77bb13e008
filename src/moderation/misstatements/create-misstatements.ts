import { setImmediate as yieldTurn } from 'node:timers/promises';
import PQueue from 'p-queue';
import type {
  ClaimCheck,
  ClaimChecker,
  ClaimOptions,
} from '../../answering/claims/claim-checker.js';
import type { Log } from '../../log.js';
import type { Finding } from '../finding.js';
import type { CheckedWith, Misstatements } from '../moderation.js';
import { bareClaim } from './bare-claim.js';
import { type Statement, statedIn } from './stated-in.js';

export interface MisstatementsProps {
  readonly claimChecker: Pick<ClaimChecker, 'check'>;
  readonly log: Pick<Log, 'warn'>;
  /** Messages that may wait; default 50. Of more, the newest are dropped. */
  readonly most?: number;
}

/**
 * One message at a time, and others have their turn after each sentence: whoever asks the bot
 * something waits for one check at most.
 */
export function createMisstatements({
  claimChecker,
  log,
  most = 50,
}: MisstatementsProps): Misstatements {
  const queue = new PQueue({ concurrency: 1 });
  const ending = new AbortController();
  let dropped = 0;
  const look = (statements: readonly Statement[], ruleId: string, given: Given) =>
    misstated(statements, ruleId, { ...given, signal: ending.signal }, claimChecker);
  return {
    get dropped() {
      return dropped;
    },
    check: (text, rule, given) => look(statedIn(text), rule.id, given),
    offer(message, rule, given) {
      const statements = ending.signal.aborted ? [] : statedIn(message.text);
      if (statements.length === 0 || given.articleIds.length === 0) return false;
      if (queue.size >= most) {
        dropped += 1;
        // Said once for each full queue's worth: a raid would fill the log.
        if (dropped % most === 1)
          log.warn('messages are not held against the articles: too many wait', { dropped });
        return false;
      }
      queue
        .add(async () => {
          const found = await look(statements, rule.id, given);
          if (found.length > 0) given.found(found);
        })
        .catch((error: unknown) => {
          if (!ending.signal.aborted)
            log.warn('a message could not be held against the articles', { error });
        });
      return true;
    },
    async close() {
      ending.abort();
      queue.clear();
      await queue.onIdle();
    },
  };
}

/** Where nothing can be held against articles. */
export const withoutClaims: Misstatements = {
  dropped: 0,
  offer: () => false,
  check: async () => [],
  async close() {},
};

type Given = Omit<CheckedWith, 'found'>;

async function misstated(
  statements: readonly Statement[],
  ruleId: string,
  { articleIds, language, signal }: Given & { readonly signal: AbortSignal },
  claimChecker: Pick<ClaimChecker, 'check'>,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const statement of statements) {
    await yieldTurn();
    const options = { articleIds, language, signal, engine: 'extractive' } as const;
    const check = await checkTwice(statement.claim, options, claimChecker);
    const finding = findingOf(check, statement, ruleId);
    if (finding !== undefined) found.push(finding);
  }
  return found;
}

/** As it was said, and where the articles have nothing like that, without what talk adds to it. */
async function checkTwice(
  claim: string,
  options: ClaimOptions,
  claimChecker: Pick<ClaimChecker, 'check'>,
): Promise<ClaimCheck> {
  const check = await claimChecker.check(claim, options);
  const bare = bareClaim(claim);
  if (check.verdict !== 'not_covered' || bare === claim) return check;
  await yieldTurn();
  return claimChecker.check(bare, options);
}

/** Set: see DECISIONS.md. */
const confidence = 0.9;

/** Only what the article contradicts, and shows it by a quote that was verified. */
function findingOf(
  { verdict, citation }: ClaimCheck,
  { start, end }: Statement,
  ruleId: string,
): Finding | undefined {
  if (verdict !== 'contradicted' || citation === null) return undefined;
  const { quote, articleId, articleVersion, articleTitle, section } = citation;
  const place = { start: citation.start, end: citation.end };
  return {
    ...{ rule: ruleId, kind: 'misstatement', start, end, confidence },
    reason: {
      code: 'misstatement',
      quote,
      articleId,
      articleVersion,
      articleTitle,
      section,
      ...place,
    },
  };
}
