// Starts the benchmark: turns its TypeScript into JavaScript beside the built program, which it
// measures as it is shipped (its worker threads run built JavaScript only), and runs it.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Those that are programs of their own. */
const alone = new Set(['raid', 'rules', 'scam']);
const root = fileURLToPath(new URL('../../', import.meta.url));
const entryPoints = readdirSync(join(root, 'test/bench'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, 'test/bench', name));

if (!existsSync(join(root, 'dist/src'))) {
  console.error('The program is not built yet: run `npm run bench`, or `npm run build` first.');
  process.exit(1);
}
buildSync({
  entryPoints,
  outdir: join(root, 'dist/test/bench'),
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await import(`../../dist/test/bench/${alone.has(process.argv[2]) ? process.argv[2] : 'main'}.js`);
