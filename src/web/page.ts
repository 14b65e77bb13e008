import { html } from 'hono/html';
import type { Messages } from '../locales/messages.js';

/** Markup made by `html`, in which everything interpolated was escaped. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  /** Shown in the tab; the name of the site is added. */
  readonly title: string;
  readonly messages: Messages;
  /** Addresses of what the page loads. */
  readonly stylesheets: readonly string[];
  readonly icon: string;
  /** Leads from room to room in the panel; null elsewhere. */
  readonly bar: PanelBar | null;
  readonly body: Markup;
}

/** The reader of articles, and what stands behind answers. */
export type Room = 'reader' | 'behind';

export interface PanelBar {
  /** The one that the page is in. */
  readonly room: Room;
  readonly reader: string;
  readonly behind: string;
  /** The script that hears which message was chosen. */
  readonly script: string;
  /** Origins that it may hear it from. */
  readonly parents: readonly string[];
}

/** The whole document around a page. No inline script or style: the policy forbids both. */
export function renderPage({ title, messages, stylesheets, icon, bar, body }: Page): Markup {
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === 'Glose' ? title : `${title} · Glose`}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
${stylesheets.map((sheet) => html`<link rel="stylesheet" href="${sheet}">`)}
${bar === null ? null : renderScript(bar)}
</head>
<body>
${bar === null ? null : renderBar(bar, messages)}
${body}
</body>
</html>
`;
}

/** A page that only says something: an address that leads nowhere, a failure. */
export function renderNotice(
  heading: string,
  advice: string,
  links: readonly { readonly href: string; readonly text: string }[],
): Markup {
  return html`<main class="notice">
<h1>${heading}</h1>
<p>${advice}</p>
${links.map((link) => html`<p><a href="${link.href}">${link.text}</a></p>`)}
</main>`;
}

function renderScript({ script, behind, parents }: PanelBar): Markup {
  return html`<script src="${script}" defer data-behind="${behind}" data-parents="${parents.join(' ')}"></script>`;
}

function renderBar({ room, reader, behind }: PanelBar, { inspector }: Messages): Markup {
  const { rooms } = inspector;
  const current = (own: Room) => (own === room ? html` aria-current="true"` : null);
  return html`<nav class="rooms" aria-label="${rooms.label}">
<a href="${reader}"${current('reader')}>${rooms.reader}</a>
<a href="${behind}"${current('behind')}>${rooms.behind}</a>
</nav>`;
}
