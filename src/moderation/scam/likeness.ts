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
    if (place.cost > 0 && isOther(text, place, name.text)) continue;
    const isOrdinary = place.cost > 0 && stands(ordinary, text, place);
    found.push({ ...rest, ...place, word: name.text, isOrdinary });
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

const steam = soughtName('steam', 1.5);

/** Words and names that are nearly a brand's and are never meant to be. */
const others =
  `discard discards discarded discarding discorde discorda openal openscad jcloud rebox finance
  finances switch telecommunity`.split(/\s+/);
/** What may be meant to be, or not. */
const ordinary =
  `stemcommunity teamcommunity dreamcommunity streamcommunity startcommunity steamycommunity
  steemcommunity steemitcommunity`.split(/\s+/);

function isOther(label: string, place: Resemblance, name: string): boolean {
  // So long a name may differ much; but every community has one.
  const head = labelOf(label.slice(place.start, place.start + 7));
  if (name === 'steamcommunity' && resemblance(head, steam) === null) return true;
  return stands(others, label, place);
}

/** Whether one of the words stands where the name would. */
function stands(words: readonly string[], label: string, { start, end }: Resemblance): boolean {
  return words.some((word) => {
    const at = label.indexOf(word);
    return at !== -1 && at <= start && at + word.length >= end - 1;
  });
}
