import type { Detector, Spot } from '../detector.js';
import type { Link } from '../links/link.js';
import { readLinks } from '../links/read-links.js';
import type { ScamRule } from '../rules/rule.js';
import { disguiseOf } from './disguise.js';
import { createJudgedHosts, type JudgeHosts } from './judged-hosts.js';
import type { ScamDomains } from './scam-domains.js';

export interface ScamDetectorProps {
  readonly scamDomains: Pick<ScamDomains, 'find'>;
}

/** Links to listed domains, and, where the rule says so, to what looks like a well-known one. */
export function createScamDetector({ scamDomains }: ScamDetectorProps): Detector<'scam'> {
  const judge = createJudgedHosts();
  const finders = [
    (link: Link) => listed(link, scamDomains),
    (link: Link, rule: ScamRule) => (rule.lookAlikes ? disguiseOf(link) : null),
    (link: Link, rule: ScamRule) => (rule.lookAlikes ? lookAlike(link, judge) : null),
  ];
  return {
    kind: 'scam',
    find({ text }, rule) {
      const spots: Spot[] = [];
      for (const link of readLinks(text)) {
        const isWithin = link.start < (spots.at(-1)?.end ?? 0);
        if (isWithin || isAllowed(link, rule)) continue;
        for (const find of finders) {
          const spot = find(link, rule);
          if (spot === null) continue;
          spots.push(spot);
          break;
        }
      }
      return spots;
    },
  };
}

/** How sure a list is: those who keep one remove what turns out harmless. */
const listedConfidence = 0.99;

function listed(
  { start, end, host, seeming, path }: Link,
  { find }: Pick<ScamDomains, 'find'>,
): Spot | null {
  const domain = find(host, path) ?? (seeming === host ? null : find(seeming, path));
  if (domain === null) return null;
  return { start, end, reason: { code: 'listed_domain', domain }, confidence: listedConfidence };
}

/** What is no certain link must be the more certain a look-alike. */
const enoughOfGuess = 0.93;

function lookAlike({ start, end, host, seeming, form }: Link, judge: JudgeHosts): Spot | null {
  const verdict = judge(host, seeming);
  if (verdict === null) return null;
  if (form === 'guess' && verdict.confidence < enoughOfGuess) return null;
  const { code, brand, confidence } = verdict;
  return { start, end, reason: { code, domain: host, brand }, confidence };
}

function isAllowed({ host }: Link, { allowed }: ScamRule): boolean {
  return allowed.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
