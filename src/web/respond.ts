import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import type { Messages } from '../locales/messages.js';
import { type Markup, renderPage } from './page.js';
import { readerMessages } from './reader-locale.js';

/** Sends a page in the reader's language. */
export type Respond = (context: Context, page: PageContent) => Response | Promise<Response>;

export interface PageContent {
  readonly status: 200 | 404 | 500;
  readonly title: string;
  readonly body: Markup;
}

/** The language of the page's own words, as this request wants it. */
export function wordsFor(context: Context): Messages {
  return readerMessages(context.req.query('lang'), context.req.header('accept-language'));
}

/** The language asked for in the address, which every link within the reader hands on. */
export function askedLanguage(context: Context): string | null {
  return context.req.query('lang') ?? null;
}

export function createRespond(stylesheetHref: string): Respond {
  return (context, { status, title, body }) => {
    const messages = wordsFor(context);
    // Always asked again: an edited article is to be seen at once. The ETag makes that cheap.
    context.header('Cache-Control', 'no-cache');
    context.header('Vary', 'Accept-Language');
    const page = renderPage({ title, messages, stylesheet: stylesheetHref, body });
    return context.html(page, status);
  };
}

/** The stylesheet and the icon, and the address of the former, which changes with its content. */
export function createAssets(): { readonly app: Hono; readonly stylesheetHref: string } {
  const stylesheet = readFileSync(new URL('./reader.css', import.meta.url), 'utf8');
  const icon = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');
  const digest = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);
  const app = new Hono();
  app.get('/reader.css', (context) => {
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
    return context.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/icon.svg', (context) => {
    context.header('Cache-Control', 'public, max-age=86400');
    return context.body(icon, 200, { 'Content-Type': 'image/svg+xml' });
  });
  return { app, stylesheetHref: `/reader.css?${digest}` };
}
