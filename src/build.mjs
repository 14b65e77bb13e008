// The build: TypeScript to dist/, the sandbox's page bundled, and the data files copied beside
// the code that reads them. Plain JavaScript, because it runs before anything is compiled.
//
//   node src/build.mjs              builds
//   node src/build.mjs --if-needed  builds only when a source is newer than the last build

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.built');
const pageFolder = join(root, 'src', 'sandbox', 'page');
const copied = /\.(json|md|css|html|svg|sql|txt|gz|bin|tsv)$/;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}

/** Every file that the build reads. */
function* sources() {
  yield* files(join(root, 'src'));
  yield* files(join(root, 'commands'));
  yield join(root, 'tsconfig.json');
  yield join(root, 'package.json');
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  for (const file of sources()) if (statSync(file).mtimeMs > builtAt) return false;
  return true;
}

function build() {
  const startedAt = new Date();
  const require = createRequire(import.meta.url);
  mkdirSync(join(root, 'dist'), { recursive: true });
  const compiled = compile(require);
  for (const file of files(join(root, 'src'))) {
    if (!copied.test(file) || file.endsWith('tsconfig.json')) continue;
    cpSync(file, join(root, 'dist', relative(root, file)));
  }
  bundlePage(require);
  removeStale();
  if (!compiled) throw new Error('the types do not hold, see above');
  writeFileSync(stamp, startedAt.toISOString());
  // What was written while we compiled must count as newer than this build.
  utimesSync(stamp, startedAt, startedAt);
}

function compile(require) {
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const project = join(root, 'src', 'tsconfig.build.json');
  const run = spawnSync(process.execPath, [compiler, '--project', project], { stdio: 'inherit' });
  return run.status === 0;
}

/** Removes from dist/ what no source makes any more; a program that runs from it is not disturbed. */
function removeStale() {
  for (const folder of ['src', 'commands']) {
    if (!existsSync(join(root, 'dist', folder))) continue;
    for (const file of files(join(root, 'dist', folder))) {
      const source = join(root, relative(join(root, 'dist'), file));
      const typed = source.replace(/\.js$/, '.ts');
      if (!existsSync(source) && !existsSync(typed) && !/page\.(js|css)$/.test(file)) rmSync(file);
    }
  }
}

/** One script for the browser; its styles and markup are copied as they are. */
function bundlePage(require) {
  const entry = join(pageFolder, 'main.tsx');
  if (!existsSync(entry)) return;
  require('esbuild').buildSync({
    entryPoints: [entry],
    outfile: join(root, 'dist', 'src', 'sandbox', 'page', 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}

try {
  if (!process.argv.includes('--if-needed') || !isFresh()) build();
} catch (error) {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
