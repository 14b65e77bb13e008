import type { Messages } from '../../locales/messages.js';
import type { ClaimFinding } from '../answer.js';

/**
 * A finding in words for members. What is quoted is one article's; `articles` were searched where
 * none says it.
 */
export function claimText(
  { verdict, attribution, difference }: ClaimFinding,
  articles: number,
  { claims }: Messages,
): string {
  if (verdict === 'supported') return claims.supported({ attribution, articles: 1 });
  if (verdict === 'not_covered' || difference === null) return claims.notCovered(articles);
  return claims.contradicted({ ...difference, attribution, articles: 1 });
}
