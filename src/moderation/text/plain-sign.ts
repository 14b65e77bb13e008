import { looksLike } from './look-alikes.js';

/**
 * What one character reads as: lower-case letters without marks, Latin where it looks Latin; a space
 * or a line's end for what is one; empty for what nobody sees. Anything else is itself.
 */
export function plainSign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return ascii[code] ?? '';
  const known = read.get(character);
  if (known !== undefined) return known;
  const plain = readSign(character);
  // Nobody's language has so many characters: more come of a message made to fill the memory.
  if (read.size >= 20_000) read.clear();
  read.set(character, plain);
  return plain;
}

const read = new Map<string, string>();

const ascii = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '\n' || character === '\r') return '\n';
  if (/\s/.test(character)) return ' ';
  return code < 0x20 || code === 0x7f ? '' : character.toLowerCase();
});

function readSign(character: string): string {
  if (/[\u2028\u2029]/.test(character)) return '\n';
  if (/[\s\p{Z}\u2800\u3164\uffa0]/u.test(character)) return ' ';
  if (/[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u.test(character)) return '';
  const punctuation = punctuations.find(([pattern]) => pattern.test(character));
  if (punctuation !== undefined) return punctuation[1];
  const decomposed = [...character.normalize('NFKD')];
  // Some decompose into another letter than the one they look like: ϲ into a sigma.
  const whole = decomposed.some((part) => /[a-z]/i.test(part)) ? '' : letterOf(character);
  if (/^[a-z]+$/.test(whole)) return whole;
  return decomposed.map(letterOf).join('') || character;
}

/** A part of a decomposed character. Spaces come of marks that stand alone. */
function letterOf(part: string): string {
  if (/[\p{M}\s]/u.test(part)) return '';
  if (/^\p{ASCII}$/u.test(part)) return part.toLowerCase();
  const lower = part.toLowerCase();
  const like = looksLike(part);
  // A capital I is listed as looking like an l, which only its shape is.
  if (like !== undefined) return like === 'l' ? (looksLike(lower) ?? like) : like;
  const other = looksLike(lower) ?? looksLike(part.toUpperCase());
  return other ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

const punctuations: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb\u02b9\u00b4\uff07]/u, "'"],
  [/["\u201c\u201d\u201e\u00ab\u00bb\u2033\uff02]/u, '"'],
  [/[\p{Pd}\u2212\u2043]/u, '-'],
];
