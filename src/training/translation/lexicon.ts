import type { Alignment } from './align.js';
import type { Links } from './links.js';
import type { TermPairs } from './term-pairs.js';

/** Terms of a first language → terms of a second → how they translate one another. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, Translations>>;

export interface Translations {
  /** Probability of the second term, given the first. */
  readonly forward: number;
  /** Probability of the first term, given the second. */
  readonly backward: number;
  /** How often one was seen as a translation of the other; 0 where only a third language says so. */
  readonly count: number;
}

/** What is less likely both ways is left out at once, to keep memory bounded. */
const leastScore = 0.004;
/** A direct translation seen this often counts as much as what comes through the third language. */
const trusted = 3;

/** √(forward · backward): high only where each is the usual translation of the other. */
export function scoreOf({ forward, backward }: Translations): number {
  return Math.sqrt(forward * backward);
}

export function toLexicon(pairs: TermPairs, links: Links, alignment: Alignment): Lexicon {
  const lexicon = new Map<string, Map<string, Translations>>();
  for (let link = 0; link < links.size; link += 1) {
    const translations = {
      forward: alignment.forward[link] ?? 0,
      backward: alignment.backward[link] ?? 0,
      count: alignment.counts[link] ?? 0,
    };
    if (scoreOf(translations) < leastScore) continue;
    const first = pairs.first.terms[links.first[link] ?? 0] ?? '';
    const second = pairs.second.terms[links.second[link] ?? 0] ?? '';
    put(lexicon, first, second, translations);
  }
  return lexicon;
}

/** Translates through a middle language: `one` into it, `other` out of it. */
export function compose(one: Lexicon, other: Lexicon): Lexicon {
  const lexicon = new Map<string, Map<string, Translations>>();
  for (const [first, middles] of one) {
    const found = new Map<string, { forward: number; backward: number; count: 0 }>();
    for (const [middle, into] of middles) {
      for (const [second, out] of other.get(middle) ?? []) {
        const sum = found.get(second) ?? { forward: 0, backward: 0, count: 0 as const };
        sum.forward += into.forward * out.forward;
        sum.backward += into.backward * out.backward;
        found.set(second, sum);
      }
    }
    const likely = [...found].filter(([, translations]) => scoreOf(translations) >= leastScore);
    if (likely.length > 0) lexicon.set(first, new Map(likely));
  }
  return lexicon;
}

/** Both together; the more often a term was seen in direct translations, the more those count. */
export function blend(direct: Lexicon, composed: Lexicon): Lexicon {
  const lexicon = new Map<string, Map<string, Translations>>();
  const shares = { first: new Map<string, number>(), second: new Map<string, number>() };
  for (const [first, seconds] of direct) {
    for (const [second, { count }] of seconds) {
      shares.first.set(first, (shares.first.get(first) ?? 0) + count);
      shares.second.set(second, (shares.second.get(second) ?? 0) + count);
    }
  }
  const shareOf = (seen: number | undefined): number => (seen ?? 0) / ((seen ?? 0) + trusted);
  for (const first of new Set([...direct.keys(), ...composed.keys()])) {
    const own = direct.get(first) ?? none;
    const other = composed.get(first) ?? none;
    const share = shareOf(shares.first.get(first));
    for (const second of new Set([...own.keys(), ...other.keys()])) {
      const back = shareOf(shares.second.get(second));
      put(lexicon, first, second, mix(own.get(second), other.get(second), share, back));
    }
  }
  return lexicon;
}

const none: ReadonlyMap<string, Translations> = new Map();

function mix(
  direct: Translations | undefined,
  composed: Translations | undefined,
  share: number,
  back: number,
): Translations {
  return {
    forward: share * (direct?.forward ?? 0) + (1 - share) * (composed?.forward ?? 0),
    backward: back * (direct?.backward ?? 0) + (1 - back) * (composed?.backward ?? 0),
    count: direct?.count ?? 0,
  };
}

function put(
  lexicon: Map<string, Map<string, Translations>>,
  first: string,
  second: string,
  translations: Translations,
): void {
  const seconds = lexicon.get(first) ?? new Map<string, Translations>();
  seconds.set(second, translations);
  lexicon.set(first, seconds);
}
