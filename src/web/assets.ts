import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

/** The stylesheet and the icon: all that pages load. */
export interface Assets {
  readonly app: Hono;
  /** Address relative to the reader's root; it changes with the content, so that it may be kept. */
  readonly stylesheet: string;
  readonly icon: string;
}

export function readAssets(): Assets {
  const stylesheet = readFileSync(new URL('./reader.css', import.meta.url), 'utf8');
  const icon = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');
  const app = new Hono();
  app.get('/reader.css', (context) => {
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
    return context.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/icon.svg', (context) => {
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
    return context.body(icon, 200, { 'Content-Type': 'image/svg+xml' });
  });
  return {
    app,
    stylesheet: `reader.css?${digest(stylesheet)}`,
    icon: `icon.svg?${digest(icon)}`,
  };
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
