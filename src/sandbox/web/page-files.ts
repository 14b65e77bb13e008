import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page: markup, script and styles, with what a browser may do with them. */
export interface PageFiles {
  /** @returns null when the page has no such file */
  serve(path: string, panelUrl: string | null): Promise<Response | null>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Files of the page's folder and its subfolders; no path leads out of it. */
const SERVED = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(html|js|css|svg)$/;

export function createPageFiles(): PageFiles {
  const here = dirname(fileURLToPath(import.meta.url));
  return {
    async serve(path, panelUrl) {
      const name = path === '/' ? 'index.html' : path.slice(1);
      const type = TYPES[SERVED.exec(name)?.[1] ?? ''];
      const file = type === undefined ? null : locate(here, name);
      if (type === undefined || file === null) return null;
      const headers = { ...safeHeaders(panelUrl), 'content-type': type };
      return new Response(new Uint8Array(await readFile(file)), { headers });
    },
  };
}

/** Beside this module when built; from source, the bundled script lies in `dist/`. */
function locate(here: string, name: string): string | null {
  const beside = join(here, '..', 'page', name);
  if (existsSync(beside)) return beside;
  const source = `${sep}src${sep}sandbox`;
  const root = here.slice(0, here.lastIndexOf(source));
  const built = join(root, 'dist', 'src', 'sandbox', 'page', name);
  return existsSync(built) ? built : null;
}

function safeHeaders(panelUrl: string | null): Record<string, string> {
  return {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      `frame-src ${frameSource(panelUrl)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}

/** A bot may come after the page was opened; until then, any server of this machine. */
function frameSource(panelUrl: string | null): string {
  return panelUrl === null ? 'http://127.0.0.1:* http://localhost:*' : new URL(panelUrl).origin;
}
