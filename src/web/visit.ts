import type { Context } from 'hono';
import type { Messages } from '../locales/messages.js';
import type { Assets } from './assets.js';
import { createLinks, type Links } from './links.js';
import { type Markup, renderPage } from './page.js';
import { readerMessages } from './reader-locale.js';

/** One request for a page: what it asks for, and how it is answered. */
export interface Visit {
  readonly context: Context;
  /** The page's own words, in the language that this request wants. */
  readonly messages: Messages;
  readonly links: Links;
  send(page: PageContent): Response | Promise<Response>;
}

export interface PageContent {
  readonly status: 200 | 404 | 500;
  readonly title: string;
  readonly body: Markup;
}

export type CreateVisit = (context: Context) => Visit;

export function createVisits({
  assets,
  basePath,
}: {
  readonly assets: Assets;
  readonly basePath: string;
}): CreateVisit {
  return (context) => {
    const lang = context.req.query('lang');
    const messages = readerMessages(lang, context.req.header('accept-language'));
    const links = createLinks({ basePath, lang: lang ?? null });
    return {
      context,
      messages,
      links,
      send({ status, title, body }) {
        // Always asked again: an edited article is to be seen at once. The ETag makes that cheap.
        context.header('Cache-Control', 'no-cache');
        context.header('Vary', 'Accept-Language');
        const stylesheet = links.asset(assets.stylesheet);
        const icon = links.asset(assets.icon);
        return context.html(renderPage({ title, messages, stylesheet, icon, body }), status);
      },
    };
  };
}
