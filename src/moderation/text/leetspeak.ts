/** Signs that are read as letters where they stand among letters, the likeliest first. */
const readAs: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'il', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'gb', '7': 't', '8': 'b' },
  ...{ '9': 'g', '@': 'a', $: 's', '€': 'e', '£': 'l', '!': 'il', '|': 'li', '¡': 'i', '¢': 'c' },
};

/** The letters that a sign may stand for; empty where it stands for none. */
export function lettersFor(sign: string): string {
  return readAs[sign] ?? '';
}

/** Whether a sign may begin or end a word in place of a letter: others there are punctuation. */
export function isAtEdges(sign: string): boolean {
  return edges.has(sign);
}

const edges = new Set('01345789@$€');

/** Whether a sign is a letter of any script. Latin ones are a to z by now, whatever they were. */
export function isLetter(sign: string): boolean {
  if (sign.length === 1 && sign < '\x80') return sign >= 'a' && sign <= 'z';
  return /\p{L}/u.test(sign);
}
