import type { Analyser } from '../../retrieval/evidence.js';
import { isLike } from './content-words.js';
import { type ReadWord, readWords } from './denials/read-words.js';
import type { FigureText } from './figures/figures-agree.js';

/**
 * Whether a sentence denies what nothing in its sources does. Pure. The reverse, a denial left out,
 * cannot be seen so simply: a source of two clauses may deny in the other one. French, English,
 * Spanish and German.
 */
export type AddsNegation = (sentence: FigureText, sources: readonly FigureText[]) => boolean;

/**
 * DECISION: a denial in the source, or a word such as "manque" or "refuse", carries only a denial
 * of what stands beside it in its clause. Any such word anywhere used to be enough, so that "Gref,
 * PDG de Sberbank, décrit ce manque d’accès" let "Gref n’est pas le PDG de Sberbank" stand.
 */
export function createAddsNegation({ analyser }: { readonly analyser: Analyser }): AddsNegation {
  return (sentence, sources) => {
    const denies = denials[sentence.language];
    if (denies === undefined || !denies.test(sentence.text.toLowerCase())) return false;
    if (sources.some(({ language }) => denials[language] === undefined)) return false;
    const denied = deniedIn(readWords(analyser, sentence), sentence.language);
    return !sources.some((source) => {
      const isOneLanguage = source.language === sentence.language;
      return carries(readWords(analyser, source), source.language, denied, isOneLanguage);
    });
  };
}

interface Denied {
  /** The first word behind the denial, most often its verb; not told where order says little. */
  readonly head: ReadWord | undefined;
  readonly words: readonly ReadWord[];
}

/** Content words that a denial reaches, behind it and before it, in its own clause. */
const reachBehind = 6;
const reachBefore = 3;

function deniedIn(words: readonly ReadWord[], language: string): Denied {
  const places = words.flatMap(({ written }, at) => (isDenial(written, language) ? [at] : []));
  const reached = places.flatMap((at) => [
    ...around(words, at, 'behind'),
    // Who it is said of is not what is denied.
    ...around(words, at, 'before').filter(({ isName }) => !isName),
  ]);
  const [first] = places;
  const head =
    first === undefined || language === 'de' ? undefined : around(words, first, 'behind')[0];
  return { head, words: [...new Set(reached)] };
}

function carries(
  source: readonly ReadWord[],
  language: string,
  { head, words }: Denied,
  isOneLanguage: boolean,
): boolean {
  const isSame = (one: ReadWord, other: ReadWord) =>
    (isOneLanguage && one.term === other.term) ||
    isLike(one.folded, other.folded, isOneLanguage ? 5 : 4);
  const isIn = (word: ReadWord, among: readonly ReadWord[]) =>
    among.some((other) => isSame(word, other));
  // "Ne manque pas" says the contrary of "manque": only a denial proper carries it.
  const isDouble = head !== undefined && negativeWord.test(head.folded);
  const reached = source.flatMap((word, at) => {
    if (isDenial(word.written, language))
      return [...around(source, at, 'behind'), ...around(source, at, 'before')];
    return isDouble || !negativeWord.test(word.folded) ? [] : reachOfWord(source, at);
  });
  if (head !== undefined && isIn(head, source) && !isIn(head, reached)) return false;
  const shared = words.filter((word) => isIn(word, reached));
  return (
    reached.length > 0 && (shared.length === words.length || shared.some(({ isName }) => !isName))
  );
}

/** What "insuffisant", "nie" or "ce manque" denies: a noun, only what stands behind it. */
function reachOfWord(source: readonly ReadWord[], at: number): ReadWord[] {
  const word = source[at];
  if (word === undefined) return [];
  const bare = { ...word, term: word.folded, folded: word.folded.replace(/^(?:in|im|un|dis)/, '') };
  const isNoun = determiner.test(source[at - 1]?.written ?? '');
  return [bare, ...around(source, at, 'behind'), ...(isNoun ? [] : around(source, at, 'before'))];
}

function around(words: readonly ReadWord[], at: number, side: 'behind' | 'before'): ReadWord[] {
  const beside = side === 'behind' ? words.slice(at + 1) : words.slice(0, at);
  const content = beside.filter(
    ({ isContent, clause }) => isContent && clause === words[at]?.clause,
  );
  return side === 'behind' ? content.slice(0, reachBehind) : content.slice(-reachBefore);
}

/** Not folded: "né" is no denial. In French "ne" denies with a second word ("ne … que" limits). */
const denials: Readonly<Record<string, RegExp>> = {
  fr: /\bn(?:e\s|['’]).{1,40}?(?:\bpas\b|\bplus\b(?! que)|\bjamais\b|\baucune?\b|\brien\b|\bpersonne\b|\bni\b)|\b(?:aucune?|sans)\b/u,
  en: /\b(?:not|never|neither|nor|nobody|nothing|none|cannot|without)\b|\bno\b(?! \d|\.)|n['’]t\b/u,
  es: /\b(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|ni|sin)\b/u,
  de: /\b(?:nicht|nie|niemals|niemand|nichts|ohne|weder|kein\p{L}*)\b/u,
};

/** The words that deny, each by itself. */
const deniers: Readonly<Record<string, RegExp>> = {
  fr: /^(?:ne|n|pas|jamais|aucune?|ni|sans)$/u,
  en: /^(?:not|never|neither|nor|nobody|nothing|none|cannot|without|no)$/u,
  es: /^(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|ni|sin)$/u,
  de: /^(?:nicht|nie|niemals|niemand|nichts|ohne|weder|kein\p{L}*)$/u,
};

function isDenial(written: string, language: string): boolean {
  return deniers[language]?.test(written) ?? false;
}

/** Beginnings of words that deny, refuse, lack or limit, in the four languages. */
const negativeWord =
  /^(?:ni(?:e|er|ent|ait|aient)$|nego|nega|nieg|deni|deny|leugn|verneint|dement|refus|rechaz|reject|weiger|ablehn|manqu|lack|fehl|falt|mangel|absen|interdi|prohib|forbid|verbot|verbiet|ban(?:s|ned)?$|empech|prevent|imped|verhinder|insuffi|impossib|unmoglich|incapab|unable|unfahig|limit|restric|restrein|beschrank|sanction|echou|echec|fail|fracas|scheiter|seul|only$|solo$|nur$|sauf|except|hormis|stop|cess|arret|halt|little$|few$|peu$|poco|hardly|kaum|less$|moins|menos|weniger|rare|selten|in(?:dispon|connu|certain|exist)|un(?:known|available|likely|certain)|dis(?:approv|agree|contin)|unter(?:sag|bind))/u;

const determiner =
  /^(?:ce|cet|cette|ces|le|la|l|les|un|une|des|du|de|d|son|sa|ses|leur|leurs|the|a|an|this|that|these|those|his|her|its|their|of|el|los|las|una|su|sus|der|die|das|den|dem|ein|eine|einen)$/u;
