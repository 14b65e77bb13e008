import type { Brand, BrandName } from './brand.js';
import { brands } from './brands.js';
import { type Resemblance, resemblance, type SoughtName, soughtName } from './resemblance.js';

/** A brand's name within the name of a domain, as it is or nearly. */
export interface Likeness extends Resemblance {
  readonly brand: Brand;
  readonly word: string;
  readonly isOwn: boolean;
  readonly isUnmistakable: boolean;
}

interface Sought {
  readonly brand: Brand;
  readonly name: BrandName;
  readonly isOwn: boolean;
  readonly sought: SoughtName;
}

let all: readonly Sought[] | undefined;
const steam = soughtName('steam');

/** Of every brand, the places where it may be meant. */
export function likenesses(label: string): readonly Likeness[] {
  all ??= brands.flatMap((brand) => [
    ...soughtOf(brand, brand.own, true),
    ...soughtOf(brand, brand.common, false),
  ]);
  return all.flatMap(({ brand, name, isOwn, sought }) => {
    const found = resemblance(label, sought, name.limit);
    const isMeant =
      found !== null &&
      (isOwn && name.text.length > 4 ? true : isPiece(label, found)) &&
      !(found.cost > 0 && isOrdinary(label, found, name.text));
    return isMeant
      ? [{ ...found, brand, word: name.text, isOwn, isUnmistakable: name.isUnmistakable }]
      : [];
  });
}

function soughtOf(brand: Brand, names: readonly BrandName[], isOwn: boolean): readonly Sought[] {
  return names.map((name) => ({ brand, name, isOwn, sought: soughtName(name.text) }));
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

/** Words and names that are nearly a brand's and never meant to be. */
const ordinary =
  `discard discards discarded discarding discorde discorda discards openal openscad jcloud opensees rebox
  telecommunity stemcommunity teamcommunity dreamcommunity streamcommunity startcommunity steamycommunity
  ourcommunity sustaincommunity finance finances switch mastercommunity`.split(/\s+/);

function isOrdinary(label: string, { start, end }: Resemblance, name: string): boolean {
  // So long a name may differ much; but every community has one.
  if (
    name === 'steamcommunity' &&
    resemblance(label.slice(start, start + 7), steam, 1.5) === null
  ) {
    return true;
  }
  return ordinary.some((word) => {
    const at = label.indexOf(word);
    return at !== -1 && at <= start && at + word.length >= end - 1;
  });
}
