import { setImmediate as nextTurn } from 'node:timers/promises';
import { fold } from '../fold.js';
import { createWordList, type WordList } from './word-list.js';

/** The words of the library as they are written, folded. */
export interface LibraryWords {
  /**
   * Reads what was not read yet; the first time that is everything. Of much text only the beginning is
   * waited for: the rest is read beside other work, and its words are there for later questions.
   */
  words(): Promise<WordList>;
}

/** A text whose words are wanted; the object itself names it. */
export interface ReadableText {
  readonly title: string;
  readonly text: string;
  /** Its translations. */
  readonly companions?: readonly { readonly reading: ReadableText }[];
}

/**
 * DECISION: words are taken from the texts in memory when the first misspelt question comes, and of
 * articles added later when the next one does. The full-text index knows stems only, and a slip in
 * an ending ("gouvernemnt") does not show in a stem. Read are some 10 million letters a second, in turns
 * of a few milliseconds. Words of articles that have gone stay: they find nothing.
 */
export function createLibraryWords(dependencies: {
  /** Another list wherever something changed. */
  readonly texts: () => readonly ReadableText[];
}): LibraryWords {
  const list = createWordList();
  const read = new WeakSet<ReadableText>();
  let isReading = false;
  let last: readonly ReadableText[] | undefined;
  async function readNew(enough: () => void): Promise<void> {
    isReading = true;
    let letters = 0;
    let turns = 0;
    const texts = dependencies.texts();
    for (const part of texts === last ? [] : unread(texts, read)) {
      addWords(list, part);
      letters += part.length;
      if (letters < lettersATurn) continue;
      letters = 0;
      turns += 1;
      if (turns === mostTurns) enough();
      await nextTurn();
    }
    last = texts;
    isReading = false;
    enough();
  }
  return {
    async words() {
      // What is being read on beside other work is not waited for again.
      if (!isReading) {
        await new Promise<void>((resolve, reject) => {
          readNew(resolve).catch(reject);
        });
      }
      return list;
    },
  };
}

/** A few milliseconds' worth. */
const lettersATurn = 20_000;
/** Turns that a question waits for: a tenth of a second, and some 2,000 passages. */
const mostTurns = 75;
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
    for (const { title, text } of [
      each,
      ...(each.companions ?? []).map(({ reading }) => reading),
    ]) {
      yield title;
      for (let at = 0; at < text.length; at += lettersATurn) {
        yield text.slice(at, at + lettersATurn);
      }
    }
  }
}

function addWords(list: WordList, text: string): void {
  if (list.size >= mostWords) return;
  for (const [word] of text.matchAll(wordPattern)) {
    if (word.length >= fewestLetters) list.add(fold(word));
  }
}
