import type { Context } from 'hono';
import type { Messages } from '../locales/messages.js';
import type { Assets } from './assets.js';
import { createLinks, type Links } from './links.js';
import { type Markup, type PanelBar, type Room, renderPage } from './page.js';
import type { Panel } from './panel/panel.js';
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
  /** Where the page belongs; default `reader`. */
  readonly room?: Room;
}

export type CreateVisit = (context: Context) => Visit;

export interface VisitsProps {
  readonly assets: Assets;
  readonly basePath: string;
  /** What stands beside the reader for those who are let in; null where there is nothing. */
  readonly panel: Panel | null;
}

export function createVisits({ assets, basePath, panel }: VisitsProps): CreateVisit {
  return (context) => {
    const lang = context.req.query('lang');
    const messages = readerMessages(lang, context.req.header('accept-language'));
    const links = createLinks({ basePath, lang: lang ?? null });
    return {
      context,
      messages,
      links,
      send({ status, title, body, room = 'reader' }) {
        // Always asked again: an edited article is to be seen at once. The ETag makes that cheap.
        context.header('Cache-Control', 'no-cache');
        context.header('Vary', 'Accept-Language');
        const sheets = room === 'behind' ? [assets.stylesheet, assets.behind] : [assets.stylesheet];
        const stylesheets = sheets.map((sheet) => links.asset(sheet));
        const icon = links.asset(assets.icon);
        const bar = panel?.isOpenTo(context) ? barOf({ assets, links, panel }, room) : null;
        return context.html(renderPage({ title, messages, stylesheets, icon, bar, body }), status);
      },
    };
  };
}

interface PanelParts {
  readonly assets: Assets;
  readonly links: Links;
  readonly panel: Panel;
}

function barOf({ assets, links, panel }: PanelParts, room: Room): PanelBar {
  return {
    room,
    reader: links.list(),
    behind: links.behind(),
    script: links.asset(assets.panelScript),
    parents: panel.parents,
  };
}
