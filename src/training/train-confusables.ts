import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Takes from Unicode's list of confusable signs (UTS #39, `confusables.txt`) those that look like
 * Latin letters, and writes `confusables.txt`: lines of the letters in lower case and, after a space,
 * the signs that look like them. Left out is what compatibility decomposition (NFKD) turns into plain
 * letters anyway, and what is a figure or a sign of reckoning.
 *
 *   npm run train:confusables -- --confusables FILE [--out FOLDER]
 *
 * The result is the same to the byte on each run.
 */
export function trainConfusables(list: string): string {
  const signs = new Map<string, string[]>();
  for (const { sign, looksLike } of entriesOf(list)) {
    const letters = looksLike.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (!/^[a-z]{1,3}$/.test(letters) || !isWanted(sign)) continue;
    const known = signs.get(letters);
    if (known === undefined) signs.set(letters, [sign]);
    else known.push(sign);
  }
  return [...signs]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([letters, like]) => `${letters} ${like.sort().join('')}\n`)
    .join('');
}

interface Entry {
  readonly sign: string;
  readonly looksLike: string;
}

/** Lines `SOURCE ; TARGET ; MA # …`, code points in hexadecimal. */
function entriesOf(list: string): Entry[] {
  return list.split('\n').flatMap((line) => {
    const [source, target] = (line.split('#')[0] ?? '').replace('\uFEFF', '').split(';');
    if (source === undefined || target === undefined) return [];
    return [{ sign: charactersOf(source), looksLike: charactersOf(target) }];
  });
}

function charactersOf(codes: string): string {
  return codes
    .trim()
    .split(/\s+/)
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');
}

/** One sign that is a letter, or is drawn as one, and that decomposition leaves outside ASCII. */
function isWanted(sign: string): boolean {
  if (!/^(?:\p{L}|\p{Nl}|\p{So})$/u.test(sign)) return false;
  return !/^[!-~]+$/.test(sign.normalize('NFKD').replace(/\p{M}/gu, ''));
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      confusables: { type: 'string' },
      out: { type: 'string', default: 'src/data' },
    },
  });
  if (values.confusables === undefined) throw new Error('Name the list: --confusables FILE');
  const table = trainConfusables(readFileSync(values.confusables, 'utf8'));
  writeFileSync(join(values.out, 'confusables.txt'), table);
  process.stderr.write(`confusables.txt: ${Buffer.byteLength(table)} bytes\n`);
}
