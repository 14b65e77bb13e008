import type { Brand } from './brand.js';
import { brands } from './brands.js';
import {
  labelOf,
  type Resemblance,
  resemblance,
  type SoughtName,
  soughtName,
} from './resemblance.js';

/** A brand's name within the name of a domain, as it is or nearly. */
export interface Likeness extends Resemblance {
  readonly brand: Brand;
  readonly word: string;
  readonly isOwn: boolean;
  readonly isUnmistakable: boolean;
  /** Whether it is as well a name of another kind: `streamcommunity`. */
  readonly isOrdinary: boolean;
}

interface Sought {
  readonly brand: Brand;
  readonly isOwn: boolean;
  readonly isUnmistakable: boolean;
  readonly name: SoughtName;
}

/** Of every brand, the places where it may be meant. */
export function likenesses(text: string): readonly Likeness[] {
  all ??= brands.flatMap((brand) => [...soughtOf(brand, true), ...soughtOf(brand, false)]);
  const label = labelOf(text);
  const found: Likeness[] = [];
  for (const { name, ...rest } of all) {
    const place = name.limit === 0 ? exactly(text, name.text) : resemblance(label, name);
    if (place === null) continue;
    if (!isMeant(text, place, rest.isOwn ? name.text.length : 0)) continue;
    if (isOther(text, place)) continue;
    const isCommunity = name.text === 'steamcommunity' && place.cost > 0;
    const meant = isCommunity ? communityOf(text, place) : 'meant';
    if (meant === 'other') continue;
    found.push({ ...rest, ...place, word: name.text, isOrdinary: meant === 'ordinary' });
  }
  return found;
}

let all: readonly Sought[] | undefined;

function soughtOf(brand: Brand, isOwn: boolean): readonly Sought[] {
  return (isOwn ? brand.own : brand.common).map(({ text, limit, isUnmistakable }) => ({
    ...{ brand, isOwn, isUnmistakable },
    name: soughtName(text, limit),
  }));
}

/** Where it stands by itself, else where it stands first. */
function exactly(text: string, name: string): Resemblance | null {
  let first: Resemblance | null = null;
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const place = { start, end: start + name.length, cost: 0 };
    if (isPiece(text, place)) return place;
    first ??= place;
  }
  return first;
}

/** Four letters of a name are by chance in many words, but seldom where they begin or end. */
function isMeant(text: string, place: Resemblance, ownLetters: number): boolean {
  if (ownLetters > 4 || isPiece(text, place)) return true;
  return ownLetters === 4 && (place.start === 0 || place.end === text.length);
}

/** Short names are found in too many words, unless they stand by themselves. */
export function isPiece(
  label: string,
  { start, end }: Pick<Resemblance, 'start' | 'end'>,
): boolean {
  return isEdge(label[start - 1]) && isEdge(label[end]);
}

function isEdge(sign: string | undefined): boolean {
  return sign === undefined || /[-._\d]/.test(sign);
}

/** Words and names that are nearly a brand's, or begin as one does, and are never meant to be. */
const others = `discard discards discarded discarding discoid discorde discorda discordia discordan
  hopesquad openal openscad jcloud finance finances switch noblox teampowered telegrama telegramm telegrams`.split(
  /\s+/,
);

/** Whether one of the words stands where the name would. */
function isOther(label: string, { start, end }: Resemblance): boolean {
  return others.some((word) => {
    const at = label.indexOf(word);
    return at !== -1 && at <= start && at + word.length >= end - 1;
  });
}

/** How `steamcommunity` is meant, of which half is a word that everybody uses. */
function communityOf(label: string, { start }: Resemblance): 'meant' | 'ordinary' | 'other' {
  if (!isEdge(label[start - 1])) return 'other';
  const tail = label.slice(start).search(/communit(?:y|ies)|communicat/);
  const head = tail === -1 ? label.slice(start, start + 7) : label.slice(start, start + tail);
  const plain = head.replaceAll('-', '');
  if (tail !== -1 && heads.has(plain)) return 'ordinary';
  const cost = resemblance(labelOf(plain), steam)?.cost ?? Number.POSITIVE_INFINITY;
  // Whoever writes the rest as it is misspells the beginning but a little.
  return cost <= (tail === -1 ? 1.5 : 1) && plain.length < 8 ? 'meant' : 'other';
}

const steam = soughtName('steam', 1.5);
/** Words nearly `steam` that communities may have. */
const heads = new Set(
  'stem stream steem steal steak stead team seam steams stems streams storm stamm steaks'.split(
    ' ',
  ),
);
