/** Letters and figures that look, or sound, much the same: a quarter of a difference. */
const same = ['il1j', 'o0', 'gq9', 's5', 'e3', 'b8', 'z2', 'a4'];
/** Those that a glance takes for one another, or a typing finger: half. */
const close = ['aeo', 'mn', 'uvy', 'iyl', 'ck', 'ceo', 'dt', 'ft', 'it', 'lt', 'hn', 'bh'];
/** Two letters that look like one: a quarter. */
const pairs = ['rnm', 'nnm', 'vvw', 'cld', 'cid', 'cjd'];

const size = 128;
const table = new Uint8Array(size * size).fill(4);
for (const [groups, cost] of [
  [close, 2],
  [same, 1],
] as const) {
  for (const group of groups) {
    for (const one of group) for (const other of group) table[place(one, other)] = cost;
  }
}
for (let code = 0; code < size; code += 1) table[code * size + code] = 0;

const pairTable = new Uint8Array(size * size);
for (const [one = '', other = '', letter = ''] of pairs)
  pairTable[place(one, other)] = letter.charCodeAt(0);

function place(one: string, other: string): number {
  return one.charCodeAt(0) * size + other.charCodeAt(0);
}

/** In quarters: 0 for the same letter, 4 for another. */
export function substitution(letter: number, wanted: number): number {
  return letter < size ? (table[letter * size + wanted] ?? 4) : 4;
}

/** The letter that two together look like; 0 for none. */
export function pairLetter(one: number, other: number): number {
  return one < size && other < size ? (pairTable[one * size + other] ?? 0) : 0;
}

/** Which letters and figures a text has, a bit each. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= bitOf(text.charCodeAt(index));
  return bits;
}

/** The bits of all that may stand for a letter at less than its full cost. */
export function acceptedFor(letter: string): number {
  const code = letter.charCodeAt(0);
  let bits = bitOf(code);
  for (let other = 0; other < size; other += 1) {
    if (substitution(other, code) < 4) bits |= bitOf(other);
  }
  for (const [one = '', , look = ''] of pairs)
    if (look === letter) bits |= bitOf(one.charCodeAt(0));
  return bits;
}

/** 26 letters, and the figures in what is left of 32 bits. */
function bitOf(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  return code >= 48 && code <= 57 ? 1 << (26 + (code % 5)) : 0;
}
