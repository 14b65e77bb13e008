import { existsSync } from 'node:fs';

/**
 * Where the built JavaScript of a worker stands: beside the calling module, or, when that runs from
 * its TypeScript source, at its place under `dist/`. Null where it was not built.
 * Worker threads run built JavaScript: Vitest on Node 20 cannot start a `.ts` worker.
 */
export function workerUrl(name: string, callerUrl: string): URL | null {
  const caller = new URL(callerUrl);
  const built = caller.pathname.endsWith('.ts')
    ? new URL(callerUrl.replace(/\/src\/(?!.*\/src\/)/, '/dist/src/'))
    : caller;
  const url = new URL(`./${name}.js`, built);
  return existsSync(url) ? url : null;
}
