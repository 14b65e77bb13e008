import { readFileSync } from 'node:fs';

/** The Latin letters, in lower case, that a sign outside ASCII looks like; undefined where none. */
export function looksLike(sign: string): string | undefined {
  table ??= readTable();
  return table.get(sign);
}

/** Read when the first such sign is met, which many a server never has. */
let table: ReadonlyMap<string, string> | undefined;

/** What Unicode's list has under a small capital of its own, or another look-alike, not under a letter. */
const own: Readonly<Record<string, string>> = {
  ...{ ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ᴊ: 'j', ᴋ: 'k', ʟ: 'l' },
  ...{ ᴍ: 'm', ɴ: 'n', ᴘ: 'p', ꞯ: 'q', ʀ: 'r', ᴛ: 't', ʏ: 'y' },
  ...{ ɛ: 'e', ε: 'e', є: 'e', Ɛ: 'e', Є: 'e', β: 'b', ß: 'ss', ẞ: 'ss', к: 'k', κ: 'k', ı: 'i' },
};

/**
 * Where A stands of letters that do not decompose: in circles and squares, white on black, and those
 * of which flags are made.
 */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6] as const;

/** See data/README.md: lines of letters, and after a space the signs that look like them. */
function readTable(): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  const file = new URL('../../data/confusables.txt', import.meta.url);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [letters = '', like = ''] = line.split(' ');
    for (const sign of like) signs.set(sign, letters);
  }
  for (const first of alphabets) {
    for (let letter = 0; letter < 26; letter += 1) {
      signs.set(String.fromCodePoint(first + letter), String.fromCharCode(97 + letter));
    }
  }
  for (const [sign, letters] of Object.entries(own)) signs.set(sign, letters);
  return signs;
}
