import { registrableDomain } from '../links/public-suffix.js';
import { isTopLevel } from '../links/top-level.js';
import { topicOf } from './bait-words.js';
import { brandOf, brandWithin } from './brand-places.js';
import { enough, judgeName } from './judge-name.js';
import { knownDomains } from './known-domains.js';

/** Why a host is taken for one of a scam. */
export interface HostVerdict {
  readonly code: 'looks_like' | 'bait';
  /** Whose name it uses, or what it is about. */
  readonly brand: string;
  readonly confidence: number;
}

/** By its looks alone; null where nothing speaks against it, or too little. */
export function judgeHost(host: string, seeming: string): HostVerdict | null {
  // What ends as no name of the Internet does leads nowhere.
  if (!isTopLevel(seeming.slice(seeming.lastIndexOf('.') + 1)) || isKnown(host)) return null;
  const whole =
    host === seeming ? brandWithin(seeming) : (brandOf(seeming) ?? brandWithin(seeming));
  if (whole !== undefined) {
    return { code: 'looks_like', brand: whole.name, confidence: 0.98 };
  }
  const { likeness, topic, points: ofName } = judgeName(seeming);
  // Letters of another script in a brand's name are there to deceive.
  const isForeign = host !== seeming && likeness?.isOwn === true;
  const points = ofName + (isForeign ? 2 : 0);
  if (points < enough) return null;
  return {
    code: likeness !== null && (likeness.cost > 0 || likeness.bait === 0) ? 'looks_like' : 'bait',
    brand: likeness?.brand.name ?? topicOf(topic),
    confidence: confidenceOf(points),
  };
}

/** Whether it is a brand's, or another's that is known for what it is. */
export function isKnown(host: string): boolean {
  return (
    knownDomains.has(registrableDomain(host)) ||
    knownDomains.has(host) ||
    brandOf(host) !== undefined
  );
}

/** See DECISIONS.md for how often findings of so many points were right. */
function confidenceOf(points: number): number {
  return points >= 5 ? 0.98 : points >= 4 ? 0.96 : 0.9;
}
