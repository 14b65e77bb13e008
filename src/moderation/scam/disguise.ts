import type { Spot } from '../detector.js';
import type { Link } from '../links/link.js';
import { registrableDomain } from '../links/public-suffix.js';
import { brandOf } from './brand-places.js';
import { isKnown } from './judge-host.js';

/** A link that says one address and leads to another; null where it does not. */
export function disguiseOf({ pretends, host, start, end }: Link): Spot | null {
  if (pretends === null || isSame(pretends.host, host)) return null;
  const isBrands = brandOf(pretends.host) !== undefined;
  // Among words, what looks like a name may be one of a program: `Object.is`.
  if (!pretends.isAddress && !isBrands) return null;
  // Whoever leads to a place that all know hides nothing: a copy in an archive, a translation.
  if (isKnown(host) || carriers.has(registrableDomain(host))) return null;
  const confidence = isBrands ? 0.97 : 0.8;
  return {
    start,
    end,
    reason: { code: 'disguised_link', shown: pretends.host, domain: host },
    confidence,
  };
}

/** `bbc.com` that leads to bbc.co.uk deceives nobody, nor does youtube.com that leads to youtu.be. */
function isSame(shown: string, host: string): boolean {
  if (host.endsWith(`.${shown}`)) return true;
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
