// Starts the live test: turns its TypeScript into JavaScript beside the built program, which it asks
// as it is shipped, and runs it. Never part of `npm test`, as it calls the model that is set.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['live/main', 'live/measured-log', 'live/report', 'answering/article-questions'];

if (!existsSync(join(root, 'dist/src'))) {
  console.error('The program is not built yet: run `npm run test:live`, or `npm run build` first.');
  process.exit(1);
}
buildSync({
  entryPoints: files.map((name) => join(root, 'test', `${name}.ts`)),
  outdir: join(root, 'dist/test'),
  outbase: join(root, 'test'),
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await import('../../dist/test/live/main.js');
