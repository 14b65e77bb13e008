import { isAtEdges, isLetter, lettersFor } from './leetspeak.js';

/** Figures and signs among letters are the letters they most likely stand for: "c0nn@rd". */
export function withLetters(characters: readonly string[]): readonly string[] {
  return characters.map((character, index) =>
    standsForLetter(characters, index) ? lettersFor(character).charAt(0) : character,
  );
}

/** Between letters, up to three such signs in a row; or one at the edge of a word of three letters. */
function standsForLetter(characters: readonly string[], index: number): boolean {
  const sign = characters[index] ?? '';
  if (isLetter(sign) || lettersFor(sign) === '') return false;
  const before = stepsToLetter(characters, index, -1);
  const after = stepsToLetter(characters, index, 1);
  if (before > 0 && after > 0) return before + after <= 4;
  if (!isAtEdges(sign)) return false;
  if (before > 0) return isWord(characters, index, -1) && isEdge(characters[index + 1]);
  return after > 0 && isWord(characters, index, 1) && isEdge(characters[index - 1]);
}

/** How many signs further the next letter stands, past signs read as letters; 0 where there is none. */
function stepsToLetter(characters: readonly string[], index: number, step: 1 | -1): number {
  for (let steps = 1; steps <= 3; steps += 1) {
    const sign = characters[index + steps * step] ?? ' ';
    if (isLetter(sign)) return steps;
    if (lettersFor(sign) === '') return 0;
  }
  return 0;
}

/** Three letters, or signs among them, on that side; the first a letter. */
function isWord(characters: readonly string[], index: number, step: 1 | -1): boolean {
  const [first = ' ', ...others] = [1, 2, 3].map(
    (steps) => characters[index + steps * step] ?? ' ',
  );
  return isLetter(first) && others.every((sign) => isLetter(sign) || lettersFor(sign) !== '');
}

function isEdge(sign = ' '): boolean {
  return lettersFor(sign) === '' ? !isLetter(sign) : sign === '!' || sign === '¡';
}
