import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createBackgroundFrequencies } from '../retrieval/background-frequencies.js';
import { readTable, type ScoredTerms } from '../retrieval/translation/read-table.js';

/**
 * Learns which French stems may say the same, through their English translations (Bannard and
 * Callison-Burch, "Paraphrasing with Bilingual Parallel Corpora", 2005), from the table that
 * `npm run train:translation` wrote, and writes `paraphrases.fr.txt.gz`: lines of a stem, its
 * paraphrases, and the probability of each in thousandths.
 *
 *   npm run train:paraphrases -- --table src/data/translation.en-fr.txt.gz [--out FOLDER]
 *
 * The result is the same to the byte on each run.
 */
export function trainParaphrases(table: string): string {
  const file = pathToFileURL(table);
  const french = readTable(file, true);
  const english = readTable(file, false);
  const lines: string[] = [];
  for (const term of [...french.keys()].filter(isCommon).sort()) {
    const found = paraphrasesOf(term, french, english);
    if (found.length === 0) continue;
    lines.push(`${term} ${found.map(([other, share]) => `${other} ${share}`).join(' ')}\n`);
  }
  return lines.join('');
}

const kept = 6;
/** In thousandths; what is less likely is mostly chance. */
const least = 25;

const background = createBackgroundFrequencies();
const rarest = background.share('', 'fr');

/** A dictionary's rarities and figures only make the table larger. */
function isCommon(term: string): boolean {
  return background.share(term, 'fr') > rarest && !/\p{Nd}/u.test(term);
}

function paraphrasesOf(
  term: string,
  french: ScoredTerms,
  english: ScoredTerms,
): readonly (readonly [string, number])[] {
  const shares = new Map<string, number>();
  for (const [middle, there] of normalised(french.get(term) ?? [])) {
    for (const [other, back] of normalised(english.get(middle) ?? [])) {
      if (other === term || !isCommon(other)) continue;
      shares.set(other, (shares.get(other) ?? 0) + there * back);
    }
  }
  return [...shares]
    .map(([other, share]) => [other, Math.round(share * 1000)] as const)
    .filter(([, share]) => share >= least)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, kept);
}

function normalised(
  scored: readonly { readonly term: string; readonly score: number }[],
): (readonly [string, number])[] {
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return scored.map(({ term, score }) => [term, score / total] as const);
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      table: { type: 'string', default: 'src/data/translation.en-fr.txt.gz' },
      out: { type: 'string', default: 'src/data' },
    },
  });
  const packed = gzipSync(trainParaphrases(values.table), { level: 9 });
  writeFileSync(join(values.out, 'paraphrases.fr.txt.gz'), packed);
  process.stderr.write(`paraphrases.fr.txt.gz: ${packed.length} bytes\n`);
}
