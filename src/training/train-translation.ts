import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createProgress, type Progress } from '../progress.js';
import { createAnalyser } from '../retrieval/analyser.js';
import { createTranslationTerms } from '../retrieval/translation/translation-terms.js';
import { readTextPairs } from './parallel-text.js';
import { align } from './translation/align.js';
import { dictionarySenses } from './translation/dictionary-senses.js';
import { blend, compose, type Lexicon, toLexicon } from './translation/lexicon.js';
import { findLinks } from './translation/links.js';
import { renderTable } from './translation/render-table.js';
import { createTermPairs } from './translation/term-pairs.js';

/**
 * Learns which stems translate one another, from files of parallel text whose names begin with
 * their two languages (`en-fr.tsv.gz`), and writes a `translation.ONE-OTHER.txt.gz` for each language
 * with English and with French, which are the languages that articles are indexed in. Where there is
 * a file of a language with English and one of English with French, its table with French takes both
 * into account.
 *
 *   npm run train:translation -- --pairs FILE [--pairs FILE …] [--out FOLDER]
 *
 * The result is the same to the byte on each run; about 600 MB and a minute for all.
 */
export async function trainTranslation(options: {
  readonly pairs: readonly string[];
  readonly out: string;
  readonly progress: Progress;
  readonly say: (line: string) => void;
}): Promise<void> {
  const lexicons = new Map<string, Lexicon>();
  for (const file of options.pairs) {
    const name = basename(file).split('.')[0] ?? '';
    lexicons.set(name, await learn(file, name, options.progress));
  }
  for (const [name, lexicon] of withComposed(lexicons)) {
    const text = renderTable(lexicon);
    const packed = gzipSync(text, { level: 9 });
    const path = join(options.out, `translation.${name}.txt.gz`);
    writeFileSync(path, packed);
    options.say(`${path}: ${text.split('\n').length - 1} stems, ${packed.length} bytes`);
  }
}

/** Passes after which recall on a set apart no longer rose. */
const alone = 6;
const agreeing = 4;
const pivot = 'en';
const target = 'fr';

async function learn(file: string, name: string, progress: Progress): Promise<Lexicon> {
  const [first = '', second = ''] = name.split('-');
  const analyser = createAnalyser();
  const firstTerms = createTranslationTerms(analyser, first);
  const secondTerms = createTranslationTerms(analyser, second);
  const builder = createTermPairs();
  for await (const pair of readTextPairs(file)) {
    const isEntry = pair.source === 'wikt';
    for (const one of isEntry ? dictionarySenses(pair.first) : [pair.first]) {
      for (const other of isEntry ? dictionarySenses(pair.second) : [pair.second]) {
        builder.add(firstTerms(one), secondTerms(other));
      }
    }
  }
  const pairs = builder.build();
  progress.begin(`${name}: ${pairs.size} pairs, passes`, alone + agreeing);
  const links = findLinks(pairs);
  const alignment = align(pairs, links, { alone, agreeing, onPass: () => progress.advance() });
  progress.end();
  return toLexicon(pairs, links, alignment);
}

/** The tables to write: those with French or English. */
function withComposed(lexicons: ReadonlyMap<string, Lexicon>): Map<string, Lexicon> {
  const tables = new Map<string, Lexicon>();
  const outOfPivot = lexicons.get(`${pivot}-${target}`);
  for (const [name, lexicon] of lexicons) {
    const [first = '', second = ''] = name.split('-');
    if (second === pivot || (second === target && first === pivot)) tables.set(name, lexicon);
    if (second !== pivot || outOfPivot === undefined) continue;
    const direct = lexicons.get(`${first}-${target}`) ?? new Map();
    tables.set(`${first}-${target}`, blend(direct, compose(lexicon, outOfPivot)));
  }
  return tables;
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', multiple: true },
      out: { type: 'string', default: 'src/data' },
    },
  });
  await trainTranslation({
    pairs: values.pairs ?? [],
    out: values.out,
    progress: createProgress(process.stderr),
    say: (line) => process.stderr.write(`${line}\n`),
  });
}
