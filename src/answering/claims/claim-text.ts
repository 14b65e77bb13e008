import type { Messages } from '../../locales/messages.js';
import type { ClaimFinding } from '../answer.js';

/** A finding in words for members; `articles`: how many were searched. */
export function claimText(
  { verdict, attribution, difference }: ClaimFinding,
  articles: number,
  { claims }: Messages,
): string {
  if (verdict === 'supported') return claims.supported({ attribution, articles });
  if (verdict === 'not_covered' || difference === null) return claims.notCovered(articles);
  return claims.contradicted({ ...difference, attribution, articles });
}
