import { createRandom, pick, type Random } from '../../bench/random.js';

/** Ways in which members hide a word from a filter. */
export type Disguise = (word: string) => string;

const spaced = [' ', '  ', '.', '-', '_', '*', ' . ', '·', '/', '😀'];
const figures: Readonly<Record<string, string>> = {
  ...{ a: '4@', b: '8', e: '3€', g: '9', i: '1!', l: '1', o: '0', s: '5$', t: '7', z: '2' },
};
const unseen = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\u180e', '\u034f'];
const marks = ['\u0301', '\u0308', '\u0336', '\u0327', '\u0489', '\u20dd'];
/** Where a stands of alphabets for mathematics, and full-width. */
const alphabets = [0x1d41a, 0x1d482, 0x1d4b6, 0x1d4ea, 0x1d51e, 0x1d552, 0x1d5ba, 0x1d68a, 0xff41];

/** @param lookAlikes of each letter, signs that look like it. */
export function disguises(
  lookAlikes: ReadonlyMap<string, readonly string[]>,
  seed: number,
): Readonly<Record<string, Disguise>> {
  const random = createRandom(seed);
  const each = (share: number, change: (letter: string) => string): Disguise => {
    return (word) =>
      [...word].map((letter) => (random() < share ? change(letter) : letter)).join('');
  };
  const among = (choices: readonly string[]) => pick(choices, random);
  const confusables = each(0.6, (letter) => among(lookAlikes.get(letter) ?? [letter]));
  const spacing: Disguise = (word) => [...word].join(among(spaced));
  const repeats = repeating(random);
  const leet = each(0.7, (letter) => among([...(figures[letter] ?? letter)]));
  const invisible = each(0.5, (letter) => letter + among(unseen));
  return {
    ...{ confusables, spacing, repeats, leet, invisible },
    marks: each(0.7, (letter) => letter + among(marks).repeat(1 + Math.floor(random() * 3))),
    alphabets: (word) => shifted(word, pick(alphabets, random)),
    capitals: each(0.5, (letter) => letter.toUpperCase()),
    'confusables and repeats': (word) => confusables(repeats(word)),
    // A ! that stands apart is punctuation.
    'spacing and leet': (word) => spacing(leet(word).replaceAll('!', '1')),
    'spacing and confusables': (word) => spacing(confusables(word)),
    'unseen and capitals': (word) => invisible(word).toUpperCase(),
  };
}

/** One to three of its letters, each two to five times more. */
function repeating(random: Random): Disguise {
  return (word) => {
    const letters = [...word];
    for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
      const at = Math.floor(random() * letters.length);
      letters[at] = (word[at] ?? '').repeat(3 + Math.floor(random() * 4));
    }
    return letters.join('');
  };
}

function shifted(word: string, first: number): string {
  // The script h of mathematics stands elsewhere: it is typed as it is.
  return [...word]
    .map((letter) => (letter === 'h' || letter === 'i' ? letter : shift(letter, first)))
    .join('');
}

function shift(letter: string, first: number): string {
  const moved = String.fromCodePoint(first + letter.charCodeAt(0) - 97);
  return /^[a-z]$/.test(moved.normalize('NFKD')) ? moved : letter;
}
