/** Whose name scams use, and where they truly are. */
export interface Brand {
  /** As people write it; where scams are of a kind rather than of one service, what that is about. */
  readonly name: string;
  /**
   * Names in small letters that nobody else has, so that what is nearly one is meant to be it. With
   * how much it may differ (see resemblance.ts), where that is not what its length tells.
   */
  readonly own: readonly BrandName[];
  /** Names that are also words, or short: they count where all else in the domain's name is bait. */
  readonly common: readonly BrandName[];
  /** Registrable domains, or single hosts. */
  readonly domains: readonly string[];
  /** The name of its domains in many countries: `google` for google.fr and google.co.uk. */
  readonly everywhere: string | null;
}

export interface BrandName {
  readonly text: string;
  /** Whether nobody but the brand has reason to have it in a domain. */
  readonly isUnmistakable: boolean;
  readonly limit: number;
}

interface Written {
  readonly own?: string;
  readonly common?: string;
  readonly domains: string;
  readonly everywhere?: string;
}

/** Lists are written with spaces between; `name~2` is a name with its limit, `name!` one that is unmistakable. */
export function brand(
  name: string,
  { own = '', common = '', domains, everywhere }: Written,
): Brand {
  return {
    name,
    own: split(own).map((word) => named(word, ownLimit)),
    common: split(common).map((word) => named(word, commonLimit)),
    domains: split(domains),
    everywhere: everywhere ?? null,
  };
}

function split(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function named(word: string, limitOf: (text: string) => number): BrandName {
  const [, text = '', limit, mark] = /^([^~!]+)(?:~([\d.]+))?(!)?$/.exec(word) ?? [];
  return {
    text,
    limit: limit === undefined ? limitOf(text) : Number(limit),
    isUnmistakable: mark !== undefined,
  };
}

/** One letter of another shape in ten: more would take `finance` for Binance, `telegraph` for Telegram. */
function ownLimit(text: string): number {
  if (text.length < 5) return 0;
  if (text.length < 7) return 0.5;
  return text.length < 10 ? 0.75 : 1.25;
}

function commonLimit(text: string): number {
  return text.length < 5 ? 0 : 0.5;
}
