import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { panelScript } from './panel/panel-script.js';

/** All that pages load. */
export interface Assets {
  readonly app: Hono;
  /** Address relative to the reader's root; it changes with the content, so that it may be kept. */
  readonly stylesheet: string;
  readonly icon: string;
  /** The further stylesheet of the pages behind answers. */
  readonly behind: string;
  /** Loaded in the panel only. */
  readonly panelScript: string;
}

export function readAssets(): Assets {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  const app = new Hono();
  const serve = (name: string, content: string, type: string): string => {
    app.get(`/${name}`, (context) => {
      context.header('Cache-Control', 'public, max-age=31536000, immutable');
      return context.body(content, 200, { 'Content-Type': type });
    });
    return `${name}?${digest(content)}`;
  };
  return {
    app,
    stylesheet: serve('reader.css', read('./reader.css'), 'text/css; charset=utf-8'),
    icon: serve('icon.svg', read('./icon.svg'), 'image/svg+xml'),
    behind: serve('behind.css', read('./inspector/behind.css'), 'text/css; charset=utf-8'),
    panelScript: serve('panel.js', panelScript, 'text/javascript; charset=utf-8'),
  };
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
