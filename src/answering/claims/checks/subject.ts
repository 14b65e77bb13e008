import type { Pair } from '../align-words.js';
import type { ClaimWord } from '../claim-words.js';
import { type Check, type Comparison, type Objection, roleDoubt } from '../comparison.js';
import {
  hasArticle,
  hasRelative,
  isAgent,
  isApposition,
  isCopula,
  isName,
  isSameRun,
  isSaying,
} from '../grammar.js';
import { prepositionOf } from '../lexicon/prepositions.js';
import { isHarmless } from './order.js';

/** What the claim says something of, the text says it of too, and not of another. */
export const subject: Check = (comparison) => {
  if (isApposition(comparison)) return [];
  const { pairs, claim } = comparison;
  const at = pairs.findIndex(
    ({ claimed }) => claimed.isContent && prepositionOf(claimed, claim) === null,
  );
  const about = pairs[at];
  const rest = pairs.slice(at + 1);
  const said = rest.find((pair) => isPredicate(pair, about, comparison));
  if (about === undefined || said === undefined || at > 0) return strangers(comparison);
  return [
    ...oblique(about, said, comparison),
    ...behind(about, rest, comparison),
    ...rival(about, said, comparison),
    ...strangers(comparison),
  ];
};

/** The first word that is neither the name's, nor belongs to what is spoken of ("de Moscou"). */
function isPredicate({ claimed }: Pair, about: Pair | undefined, { claim }: Comparison): boolean {
  return (
    claimed.isContent &&
    !(claimed.isName && about?.claimed.isName) &&
    prepositionOf(claimed, claim) === null
  );
}

/** "l’accès de Moscou": Moscow is not what limits. Where roles turn, "par" tells it elsewhere. */
function oblique(about: Pair, said: Pair, { claim, text }: Comparison): readonly Objection[] {
  if (isPassive(said, claim) || hasRelative(about.stated, text)) return [];
  if (decides(about, said, text)) return [];
  const read = prepositionOf(titleOf(about, text) ?? about.stated, text);
  return read === null || read === 'by' ? [] : [roleDoubt(`subject behind ${read}`)];
}

/** "la décision de X de fermer": it is X that closes. */
function decides(about: Pair, said: Pair, { words }: Comparison['text']): boolean {
  const next = words[about.stated.index + 1];
  return /^(?:de|d|to)$/u.test(next?.folded ?? '') && said.stated.index === about.stated.index + 2;
}

/** "de l’ambassadeur Wilson": what stands behind the preposition is the title. */
function titleOf({ stated }: Pair, { words }: Comparison['text']): ClaimWord | undefined {
  const before = words[stated.index - 1];
  return stated.isName && before?.isContent && !before.isName ? before : undefined;
}

/** The subject stands before what is said of it, unless one of the two is passive or an apposition. */
function behind(about: Pair, rest: readonly Pair[], comparison: Comparison): readonly Objection[] {
  const { claim, text } = comparison;
  if (isAgent(about.stated, text)) return [];
  const before = rest.find(
    (pair) =>
      isPredicate(pair, undefined, comparison) &&
      !isSameRun(about.claimed, pair.claimed) &&
      pair.stated.index < about.stated.index &&
      !isPassive(pair, claim) &&
      !isNearNoun(about, pair) &&
      !saysIt(about, pair, comparison) &&
      !isHarmless(about, pair, comparison),
  );
  return before === undefined ? [] : [roleDoubt(`subject behind ${before.stated.written}`)];
}

/** "intelligence artificielle" and "artificial intelligence": but never a name. */
function isNearNoun(about: Pair, { claimed, stated }: Pair): boolean {
  return (
    !about.claimed.isName &&
    claimed.index - about.claimed.index <= 2 &&
    about.stated.index - stated.index <= 2
  );
}

/** "…, a déclaré Rahm". */
function saysIt(about: Pair, { stated }: Pair, { text }: Comparison): boolean {
  return (
    about.stated.index - stated.index <= 2 &&
    isSaying(stated) &&
    /[»”",]/u.test(text.text.slice(Math.max(0, stated.start - 24), stated.start))
  );
}

/** "a été limité par", "was sold": then the text may have it as an object. */
export function isPassive({ claimed }: Pair, { words }: Comparison['claim']): boolean {
  const before = words.slice(Math.max(0, claimed.index - 3), claimed.index);
  return before.some(
    (word) => isCopula(word) || /^(?:ete|been|sido|wurde|wurden|worden)$/u.test(word.folded),
  );
}

/** "Diallo defeated Stein and became …": another name stands first in the same clause. */
function rival(about: Pair, said: Pair, { text, pairs }: Comparison): readonly Objection[] {
  if (about.stated.index > said.stated.index || !isName(about) || hasRelative(about.stated, text))
    return [];
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const first = text.words.find(
    (word) =>
      word.clause === about.stated.clause &&
      word.index < about.stated.index - 1 &&
      word.isName &&
      !taken.has(word.index) &&
      prepositionOf(word, text) === null &&
      separates(text.words.slice(word.index + 1, about.stated.index)),
  );
  return first === undefined ? [] : [roleDoubt(`another subject: ${first.written}`)];
}

function separates(between: readonly ClaimWord[]): boolean {
  return between.some(({ isContent, isName: named }) => isContent && !named);
}

/** Between what the claim speaks of and what it says of it, the text must not speak of another. */
function strangers({ pairs, text }: Comparison): readonly Objection[] {
  const at = pairs.findIndex(({ claimed }, index) => index > 0 && !claimed.isName);
  const [about, said] = [pairs[at - 1]?.stated, pairs[at]?.stated];
  if (about === undefined || said === undefined || said.index <= about.index + 1) return [];
  const between = text.words.slice(about.index + 1, said.index);
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const others = between.filter(({ isName: named, index }) => named && !taken.has(index));
  // "X, PDG de Y, a dit": what stands between commas right behind X speaks of X.
  const isAside = between[0]?.clause !== about.clause;
  const isEnclosed = isAside && said.clause >= about.clause + 2;
  const objections: Objection[] = [];
  if (said.clause === about.clause) {
    return opensAnother(between, taken, text) ? [roleDoubt('another in what is said')] : [];
  }
  if (
    others.some(
      (word) =>
        !isAside ||
        (prepositionOf(word, text) === null && !(isEnclosed && word.clause === about.clause + 1)),
    )
  ) {
    objections.push(roleDoubt('another name between'));
  }
  if (others.length === 0 && opensAnother(between, taken, text)) {
    objections.push(roleDoubt('another in what is said'));
  }
  if (!isAside && !isJoined(between, said) && !/(?:ant|ing|ando|iendo|end)$/u.test(said.folded))
    objections.push(roleDoubt('another clause between'));
  return objections;
}

/** "X a déclaré que sa femme …": of what follows, another is the subject. */
function opensAnother(
  between: readonly ClaimWord[],
  taken: ReadonlySet<number>,
  text: Comparison['text'],
): boolean {
  const that = between.findIndex(({ folded }) => /^(?:que|qu|that|dass)$/u.test(folded));
  if (that < 0) return false;
  return between
    .slice(that + 1)
    .some(
      (word) =>
        word.isContent &&
        !taken.has(word.index) &&
        hasArticle(word, text) &&
        prepositionOf(word, text) === null,
    );
}

/** ", et était diffusé": nothing but small words after the pause, so that the subject goes on. */
function isJoined(between: readonly ClaimWord[], said: ClaimWord): boolean {
  const after = between.filter(({ clause }) => clause === said.clause);
  return (
    after.length > 0 &&
    /^(?:et|and|y|und|puis|then|mais|but)$/u.test(after[0]?.folded ?? '') &&
    after.every(
      (word) =>
        !word.isContent &&
        !/^(?:le|la|les|l|il|elle|ils|elles|on|the|he|she|it|they|his|its|el|los|las|der|die|das|er|sie|es)$/u.test(
          word.folded,
        ),
    )
  );
}
