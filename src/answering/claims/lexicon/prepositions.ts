import type { ClaimWord } from '../claim-words.js';
import type { Reading } from '../comparison.js';

export type Preposition = 'by' | 'per' | 'of' | 'in' | 'to' | 'from' | 'with' | 'against' | 'for';

/** The preposition that a word stands behind, its article and its title aside; null where none. */
export function prepositionOf(
  word: ClaimWord,
  { words, text, language }: Reading,
): Preposition | null {
  const known = prepositions[language];
  if (known === undefined) return null;
  if (isCredited(word, text)) return 'per';
  for (let at = word.index - 1; at >= 0 && at >= word.index - 4; at -= 1) {
    const before = words[at];
    const after = words[at + 1];
    if (before === undefined || after === undefined) return null;
    if (/[,;:.!?()–—]/u.test(text.slice(before.end, after.start).replace(/^\./, ''))) return null;
    const found = known.get(before.written);
    if (found !== undefined) return found;
    if (!(articles.has(before.folded) || before.isName || titles.test(before.folded))) return null;
  }
  return null;
}

/** "selon X", "according to the X": it may take several words to say so. */
function isCredited({ start }: ClaimWord, text: string): boolean {
  return credited.test(text.slice(Math.max(0, start - 60), start));
}

const credited =
  /(?:^|[^\p{L}])(?:selon|d['’]après|according to|según|laut)\s(?:l['’]|(?:le|la|les|the|el|los|las|der|die|das|dem|den)\s)?(?:[\p{L}’'-]+\s){0,3}$/iu;

const articles = new Set(
  'le la les l un une des ce cet cette ces son sa ses leur leurs the a an this that these those his her its their el los las una su sus der die das den dem ein eine einen einem einer m mr'.split(
    ' ',
  ),
);
const titles =
  /^(?:president|presidente|ministre|minister|general|pape|pope|roi|reine|king|queen|docteur|dr|professeur|prof|mme|mrs|ms|monsieur|madame|senateur|senator|herr|frau|senor|senora|societe|compagnie|groupe|company|ville|city|etat)$/u;

const prepositions: Readonly<Record<string, ReadonlyMap<string, Preposition>>> = {
  fr: table({
    by: 'par',
    of: 'de du d des',
    in: 'en dans à au aux sur sous chez',
    to: 'vers',
    with: 'avec',
    against: 'contre',
    for: 'pour',
  }),
  en: table({
    by: 'by',
    of: 'of',
    in: 'in at on within',
    to: 'to towards into',
    from: 'from',
    with: 'with',
    against: 'against',
    for: 'for',
  }),
  es: table({
    by: 'por',
    of: 'de del',
    in: 'en sobre',
    to: 'a al hacia',
    from: 'desde',
    with: 'con',
    against: 'contra',
    for: 'para',
  }),
  de: table({
    by: 'von vom durch',
    in: 'in im an am auf bei',
    to: 'nach zu zum zur',
    from: 'aus',
    with: 'mit',
    against: 'gegen',
    for: 'für',
  }),
};

function table(words: Partial<Record<Preposition, string>>): ReadonlyMap<string, Preposition> {
  const entries = Object.entries(words) as [Preposition, string][];
  return new Map(
    entries.flatMap(([preposition, list]) =>
      list.split(' ').map((word) => [word, preposition] as const),
    ),
  );
}
