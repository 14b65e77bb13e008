import type { Spot } from '../detector.js';
import type { Link } from '../links/link.js';
import { registrableDomain } from '../links/public-suffix.js';
import { brandOf } from './brand-places.js';
import { isKnown } from './judge-host.js';

/** A link that says one address and leads to another; null where it does not. */
export function disguiseOf({ pretends, host, start, end }: Link): Spot | null {
  if (pretends === null || isSame(pretends, host)) return null;
  // Whoever leads to a place that all know hides nothing: a copy in an archive, a translation.
  if (isKnown(host) || carriers.has(registrableDomain(host))) return null;
  const confidence = brandOf(pretends) === undefined ? 0.8 : 0.97;
  return {
    start,
    end,
    reason: { code: 'disguised_link', shown: pretends, domain: host },
    confidence,
  };
}

/** `bbc.com` that leads to bbc.co.uk deceives nobody, nor does youtube.com that leads to youtu.be. */
function isSame(shown: string, host: string): boolean {
  const [one, other] = [registrableDomain(shown), registrableDomain(host)];
  const brand = brandOf(shown);
  return (
    one.split('.')[0] === other.split('.')[0] || (brand !== undefined && brand === brandOf(host))
  );
}

/** They show other pages under an address of their own. */
const carriers = new Set([
  'archive.org',
  'archive.ph',
  'archive.is',
  'archive.today',
  'translate.goog',
  'doi.org',
]);
