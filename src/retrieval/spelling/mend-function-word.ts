import { fold } from '../fold.js';
import { languagesWithStopWords, stopWordsOf } from '../stop-words.js';
import { createWordList, type WordList } from './word-list.js';

/**
 * What a word that nobody knows should be, where it is a function word with a slip in it
 * ("pourqoi"), or a French word that lost its apostrophe ("larticle"); else undefined.
 */
export function mendFunctionWord(
  word: string,
  language: string,
  isKnown: (word: string) => boolean,
): string | undefined {
  const folded = fold(word);
  const lost = language === 'fr' ? lostApostrophe.exec(folded)?.[1] : undefined;
  if (lost !== undefined) {
    const rest = word.slice(lost.length);
    const isFunctionWord = stopWordsOf('fr').has(fold(rest));
    if (isFunctionWord || isKnown(fold(rest))) return `${word.slice(0, lost.length)}’${rest}`;
  }
  const near = functionWords(language).near(folded, 1);
  // A slip in the first letter is rare, and would make names into function words.
  const likely = near.filter((each) => each.word.startsWith(folded.charAt(0)));
  return likely.length === 1 ? likely[0]?.word : undefined;
}

const lostApostrophe = /^(qu|[cdjlmnst])(?=[aeiouyh]\p{L}{2})/u;
/** Shorter ones have too many neighbours. */
const fewestLetters = 5;
const lists = new Map<string, WordList>();

function functionWords(language: string): WordList {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const spoken = languagesWithStopWords.find((each) => each === language);
  const words = spoken === undefined ? [] : [...stopWordsOf(spoken)];
  const list = createWordList(words.filter((each) => each.length >= fewestLetters));
  lists.set(language, list);
  return list;
}
