import { html } from 'hono/html';
import type { Article } from '../library/article.js';
import { languageName } from '../locales/language-name.js';
import type { Messages } from '../locales/messages.js';
import type { Markup } from './page.js';

/**
 * What is known about an article, and nothing else: author, date, language, address, version.
 * `others`: an item that leads to it in other languages.
 */
export function renderParticulars(
  article: Article,
  messages: Messages,
  others: Markup | null,
): Markup {
  const words = messages.reader;
  const address = webAddress(article.url);
  return html`<ul class="particulars" lang="${messages.language}">
${article.titleIsOurs ? html`<li class="ours">${words.titleIsOurs}</li>` : null}
${article.author === null ? null : html`<li>${words.author(article.author)}</li>`}
${article.published === null ? null : html`<li>${words.published(writeDate(article.published, messages.language))}</li>`}
${article.language === 'und' ? null : html`<li>${words.language(languageName(messages.language, article.language))}</li>`}
${others}
${address === null ? null : html`<li><a href="${address}" rel="noopener noreferrer">${words.originalPage}</a></li>`}
<li>${words.version(article.version)}</li>
</ul>`;
}

/** An address that a browser may be sent to; anything but http(s), `javascript:` first, is none. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A whole date (`2024-03-09`) in words; anything else as it was written, since nothing is guessed. */
function writeDate(published: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? new Date(`${published}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime())) return published;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
