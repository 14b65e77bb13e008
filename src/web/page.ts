import { html } from 'hono/html';
import type { Messages } from '../locales/messages.js';

/** Markup made by `html`, in which everything interpolated was escaped. */
export type Markup = ReturnType<typeof html>;

export interface Page {
  /** Shown in the tab; the name of the site is added. */
  readonly title: string;
  readonly messages: Messages;
  /** Addresses of what the page loads. */
  readonly stylesheet: string;
  readonly icon: string;
  readonly body: Markup;
}

/** The whole document around a page. No script, no inline style: the policy forbids both. */
export function renderPage({ title, messages, stylesheet, icon, body }: Page): Markup {
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === 'Glose' ? title : `${title} · Glose`}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
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
