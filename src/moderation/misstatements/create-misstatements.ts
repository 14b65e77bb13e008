import { setImmediate as yieldTurn } from 'node:timers/promises';
import type {
  ClaimCheck,
  ClaimChecker,
  ClaimOptions,
} from '../../answering/claims/claim-checker.js';
import type { Log } from '../../log.js';
import type { Finding } from '../finding.js';
import type { CheckedWith, Misstatements } from '../moderation.js';
import { bareClaim } from './bare-claim.js';
import { createBoundedLine } from './bounded-line.js';
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
  const line = createBoundedLine({ most, log });
  const ending = new AbortController();
  const look = (statements: readonly Statement[], ruleId: string, given: Given) =>
    misstated(statements, ruleId, { ...given, signal: ending.signal }, claimChecker);
  return {
    get dropped() {
      return line.dropped;
    },
    check: (text, rule, given) => look(statedIn(text), rule.id, given),
    offer(message, rule, given) {
      const statements = given.articleIds.length === 0 ? [] : statedIn(message.text);
      if (statements.length === 0) return false;
      return line.take(async () => {
        const found = await look(statements, rule.id, given);
        if (found.length > 0) given.found(found);
      });
    },
    async close() {
      ending.abort();
      await line.close();
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
