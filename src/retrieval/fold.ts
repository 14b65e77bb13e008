/**
 * Writes a word the way it is compared: lower case, without diacritics, compatibility forms and
 * ligatures taken apart. "Œuvre" and "oeuvre", "développement" and "developpement" become one.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replace(ligatures, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(marks, '');
}

const marks = /\p{M}+/gu;
const ligatures = /[œæßøłđðþı]/g;

/** Letters that Unicode does not take apart by itself. */
const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) > 127) return false;
  }
  return true;
}
