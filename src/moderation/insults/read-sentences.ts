import { noClasses, type Token } from './token.js';
import { expanded } from './words/expansions.js';
import type { MendWord } from './words/mend-word.js';
import type { Lexicon } from './words/read-words.js';
import type { WrittenWord } from './written-words.js';

/** The sentences of a message as the patterns of one language see them. */
export function readSentences(
  words: readonly WrittenWord[],
  lexicon: Lexicon,
  mend: MendWord,
): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  const named = { group: false, persons: false };
  for (const written of words) {
    if (written.word === '.') {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      continue;
    }
    const meant = expanded(written.word).flatMap((word) => mend(word) ?? word);
    for (const word of meant) {
      const token = tokenOf(written, word, { lexicon, named, last: sentence.at(-1) });
      named.group ||= groups.some((name) => token.classes.has(name));
      named.persons ||= named.group || persons.some((name) => token.classes.has(name));
      sentence.push(token);
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

const groups = ['GROUP', 'GADJ'];
const persons = ['GROUPMILD', 'GROUPONE', 'TARGETROLE', 'ROLE'];

interface Around {
  readonly lexicon: Lexicon;
  /** Whether a group of people was named before, or any persons: whom "they" may be. */
  readonly named: { readonly group: boolean; readonly persons: boolean };
  readonly last: Token | undefined;
}

function tokenOf(written: WrittenWord, word: string, { lexicon, named, last }: Around): Token {
  const known = classesOf(written, word, lexicon);
  const extra = [
    ...(written.isMention ? ['MENTION'] : []),
    ...(written.isCapital && known.size === 0 ? ['CAPITAL'] : []),
    ...(named.group && known.has('THEM') ? ['THEMG'] : []),
    ...(named.persons && known.has('THEM') ? ['THEMP'] : []),
  ];
  return {
    word,
    classes: extra.length > 0 ? new Set([...known, ...extra]) : known,
    start: written.start,
    end: written.end,
    opens: opensAfter(last),
  };
}

/** Of "puuuute" two letters are left, of which the word may have one. */
function classesOf(written: WrittenWord, word: string, lexicon: Lexicon): ReadonlySet<string> {
  const known = lexicon.get(word);
  if (known !== undefined || !written.isDrawnOut) return known ?? noClasses;
  return lexicon.get(word.replace(/(\p{L})\1/gu, '$1')) ?? noClasses;
}

/** An order may follow a comma, somebody's name, "and", or what begins: "please", "bon". */
function opensAfter(last: Token | undefined): boolean {
  if (last === undefined || last.word === ',') return true;
  if (last.classes.has('MENTION') || last.classes.has('JOIN')) return true;
  return last.opens && (last.classes.has('OPENER') || last.classes.has('CAPITAL'));
}
