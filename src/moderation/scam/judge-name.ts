import { isShared, publicSuffix } from '../links/public-suffix.js';
import { baitPoints, baitShape } from './bait-words.js';
import { endingPoints } from './endings.js';
import { isPiece, type Likeness, likenesses } from './likeness.js';
import { type Bait, readBait } from './read-bait.js';

/** What speaks for a host being one of a scam. The points and their reasons stand in DECISIONS.md. */
export interface Suspicion {
  readonly points: number;
  /** The brand that it uses; null where words alone bait. `bait`: how many of them stand beside it. */
  readonly likeness: (Likeness & { readonly bait: number }) | null;
  /** The word that baits most; empty without one. */
  readonly topic: string;
}

/** From so many points on it is a finding. */
export const enough = 3.2;

/** @param host as a reader sees it */
export function judgeName(host: string): Suspicion {
  const suffix = publicSuffix(host);
  const labels = host.slice(0, -suffix.length - 1).split('.');
  const name = labels.at(-1) ?? '';
  const below = labels
    .slice(0, -1)
    .filter((label) => label !== 'www')
    .join('.');
  const place = {
    points: endingPoints(suffix),
    isOfAnybody: isShared(suffix) && suffix.length > 6,
    isOld: ['com', 'net', 'org'].includes(suffix),
  };
  const suspicions = [
    ...likenesses(name).map((likeness) => ofName(name, likeness, place)),
    ...(below === '' ? [] : likenesses(below)).map((likeness) =>
      ofBelow(below, name, likeness, place),
    ),
    // Last, so that of as many points a brand's name is told before a word.
    ofName(name, null, place),
  ];
  return suspicions.reduce((most, one) => (one.points > most.points ? one : most));
}

interface Place {
  readonly points: number;
  /** Whether anybody has a name there at once, so that a brand's own name is no surprise. */
  readonly isOfAnybody: boolean;
  /** One of the endings that a brand has first. */
  readonly isOld: boolean;
}

function ofName(name: string, likeness: Likeness | null, place: Place): Suspicion {
  const isImitation = likeness?.isOwn === true && imitation.test(name);
  const bait = readBait(besides(name, likeness, isImitation));
  const isCommon = likeness !== null && !likeness.isOwn;
  const own = isCommon ? [Math.max(1, baitPoints(baitShape(likeness.word)) ?? 0)] : [];
  const points =
    likenessPoints(name, likeness, bait.unknown, place) +
    sumOf([...bait.points, ...own]) +
    place.points +
    (name.includes('-') ? 0.4 : 0) +
    (/\d/.test(name) ? 0.3 : 0) +
    (isImitation ? 1.5 : 0) -
    Math.min(mostOff(likeness), 0.35 * bait.unknown);
  return suspicion(points, likeness, bait);
}

/** Letters that are no bait make a name less suspicious, but not one that is surely meant. */
function mostOff(likeness: Likeness | null): number {
  if (likeness?.isUnmistakable === true) return 0;
  return likeness?.word === 'discord' && likeness.cost > 0 && likeness.cost < 1 ? 0.5 : 3;
}

/** What stands before and after a brand's name. */
function besides(name: string, likeness: Likeness | null, isImitation: boolean): readonly string[] {
  if (likeness === null) return [name];
  const before = name.slice(0, likeness.start);
  return [isImitation ? before.replace(imitation, '') : before, name.slice(likeness.end)];
}

/** A brand before a domain of another: `discord.giveaways.example`. */
function ofBelow(below: string, name: string, likeness: Likeness, place: Place): Suspicion {
  const bait = readBait([name, below.slice(0, likeness.start), below.slice(likeness.end)]);
  const own = belowPoints(likeness);
  return suspicion(own + 0.8 * sumOf(bait.points) + place.points, likeness, bait);
}

function belowPoints({ isOwn, isUnmistakable, cost }: Likeness): number {
  if (!isOwn) return 0;
  if (isUnmistakable) return 3;
  return cost > 0 ? 2.5 : 1.5;
}

function suspicion(points: number, likeness: Likeness | null, bait: Bait): Suspicion {
  const beside = likeness && { ...likeness, bait: bait.points.length };
  return { points, likeness: beside, topic: bait.topic };
}

/** Each further word adds less. */
function sumOf(points: readonly number[]): number {
  const falling = [1, 0.8, 0.6, 0.4];
  return points
    .toSorted((one, other) => other - one)
    .reduce((sum, each, at) => sum + each * (falling[at] ?? 0), 0);
}

function likenessPoints(
  name: string,
  likeness: Likeness | null,
  unknown: number,
  { isOfAnybody, isOld, points }: Place,
): number {
  if (likeness === null) return 0;
  const { isOwn, isUnmistakable, isOrdinary, cost, start, end, brand, word } = likeness;
  if (!isOwn) return unknown > 1 ? -2 : 0;
  if (isOrdinary) return 2;
  const isWhole = start === 0 && end === name.length;
  if (isUnmistakable && !(isWhole && cost === 0 && isOld)) {
    return isOfAnybody && cost === 0 ? 1.5 : 4;
  }
  if (cost > 0 && unknown === 0) return 4;
  if (cost > 0) return (unknown < 4 || cost < 1 ? 3.8 : 2.7) - (isOfAnybody ? 1.5 : 0);
  if (isOfAnybody) return 1;
  // Under .com and the endings of countries it is the brand's own, or at least an old name.
  if (isWhole) return points > 0 && brand.everywhere === null ? 3.3 : 2.4;
  // A letter or two more are a slip of the finger that somebody waits for.
  const more = name.length - (end - start);
  const isWord = baitPoints(baitShape(name.slice(0, start) + name.slice(end))) !== undefined;
  const isSlip = more > 0 && more < 3 && !isWord && !name.includes('-');
  if (isSlip && word.length > 5 && brand.everywhere === null) return 3.7;
  return isPiece(name, likeness) ? 2.6 : 2;
}

/** What an address begins or ends with, as part of a name: `www-roblox`, `https-web-roblox`. */
const imitation = /^(?:x?y?[wv]{2,6}[a-z]?|ht+ps?|web|site|en|m)-|-com(?:-|$)/;
