import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureScam, type ScamFigure } from './scam-figures.js';
import { toText } from './table.js';

/**
 * How many domains of scams are found, by a list and by their looks, and how many others are.
 *
 *   npm run bench -- scam [--data FOLDER] [--show heldOut]
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { data: { type: 'string', default: '../shared/eval' }, show: { type: 'string' } },
});
// Built to dist/test/bench: the sources are three folders up.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const figures = measureScam({
  evaluation: values.data,
  wellKnown: join(root, 'test/fixtures/well-known-domains.txt'),
  articles: [join(root, 'knowledge'), join(values.data, '../article')],
});
const rows = Object.values(figures).map(({ what, of, found }: ScamFigure) => [
  what,
  `${of}`,
  `${found.length}`,
  (found.length / of).toFixed(3),
]);
const head = ['', 'of', 'found', 'share'];
console.log(toText({ title: 'Links of scams', head, rows }));
const shown = Object.entries(figures).find(([name]) => name === values.show)?.[1];
if (shown !== undefined) console.log(shown.found.join('\n'));
