import type { ClaimFinding } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import { safeText } from '../safe-text.js';

/**
 * One line before the quote, where a question makes a claim: what the article says of it. The words
 * that differ are a member's and the article's, so that they pass as hostile text does.
 */
export function claimLead(
  { verdict, attribution, difference }: ClaimFinding,
  { claims }: Messages,
): string {
  const who = attribution && safeText(attribution, longest);
  if (verdict === 'supported') return claims.supported({ attribution: who, articles: 1 });
  if (verdict === 'not_covered' || difference === null) return claims.notAsSuch(1);
  const claimed = safeText(difference.claimed, longest);
  const stated = safeText(difference.stated, longest);
  return claims.contradicted({
    kind: difference.kind,
    claimed,
    stated,
    attribution: who,
    articles: 1,
  });
}

const longest = 100;
