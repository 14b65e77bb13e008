import { setImmediate as nextTurn } from 'node:timers/promises';
import { fold } from '../fold.js';
import { createWordList, type WordList } from './word-list.js';

/** The words of the library as they are written, folded. */
export interface LibraryWords {
  /** Reads what was not read yet; the first time that is everything. */
  words(): Promise<WordList>;
}

/** A text whose words are wanted; the object itself names it. */
export interface ReadableText {
  readonly title: string;
  readonly text: string;
}

/**
 * DECISION: words are taken from the texts in memory when the first misspelt question comes, and of
 * articles added later when the next one does. The full-text index knows stems only, and a slip in
 * an ending ("gouvernemnt") does not show in a stem. Words of articles that have gone stay: nothing
 * is corrected to a word that the index does not hold.
 */
export function createLibraryWords(dependencies: {
  readonly texts: () => readonly ReadableText[];
}): LibraryWords {
  const list = createWordList();
  const read = new WeakSet<ReadableText>();
  let reading: Promise<void> = Promise.resolve();
  const readNew = async (): Promise<void> => {
    let letters = 0;
    for (const part of unread(dependencies.texts(), read)) {
      addWords(list, part);
      letters += part.length;
      if (letters < lettersATurn) continue;
      letters = 0;
      await nextTurn();
    }
  };
  return {
    async words() {
      reading = reading.then(readNew);
      await reading;
      return list;
    },
  };
}

/** A few milliseconds' worth. */
const lettersATurn = 50_000;
/** Some 60 MB; the words of a hundred thousand passages are fewer. */
const mostWords = 500_000;
/** Shorter words have too many neighbours to be told from them. */
const fewestLetters = 3;
const wordPattern = /\p{L}[\p{L}\p{M}]+/gu;

/** The texts not read yet, a part at a time; a word cut in two at an edge does no harm. */
function* unread(texts: readonly ReadableText[], read: WeakSet<ReadableText>): Generator<string> {
  for (const each of texts) {
    if (read.has(each)) continue;
    read.add(each);
    yield each.title;
    for (let at = 0; at < each.text.length; at += lettersATurn) {
      yield each.text.slice(at, at + lettersATurn);
    }
  }
}

function addWords(list: WordList, text: string): void {
  if (list.size >= mostWords) return;
  for (const [word] of text.matchAll(wordPattern)) {
    if (word.length >= fewestLetters) list.add(fold(word));
  }
}
