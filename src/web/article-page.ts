import { html } from 'hono/html';
import type { Article } from '../library/article.js';
import type { Messages } from '../locales/messages.js';
import type { ArticleView } from './article-view.js';
import { createBreathe } from './breathe.js';
import type { Markup } from './page.js';
import { renderParticulars } from './particulars.js';
import { readSections, renderContents, renderSection } from './section-markup.js';
import { renderSentences } from './sentence-markup.js';

/** The article itself: its particulars, its list of sections, its text. */
export async function renderArticle(
  article: Article,
  messages: Messages,
  view: ArticleView,
): Promise<Markup> {
  const words = messages.reader;
  const { title, sections } = readSections(article);
  const breathe = createBreathe();
  const reading = { text: article.text, messages, cited: view.cited, breathe };
  const text: Markup[] = [];
  for (const section of sections) text.push(await renderSection(section, reading));
  return html`<a class="skip" href="#_text">${words.skipToText}</a>
<header class="site"><a href="${view.links.list()}">${words.allArticles}</a></header>
${view.isEarlier ? renderEarlier(article, messages, view) : null}
<div class="columns">
${renderContents(sections, messages)}
<main id="_text" tabindex="-1">
<article dir="auto" lang="${article.language === 'und' ? '' : article.language}">
<header class="title">
<h1>${title === null ? article.title : renderSentences(title, reading)}</h1>
${renderParticulars(article, messages)}
</header>
${text}
</article>
</main>
</div>`;
}

function renderEarlier(article: Article, messages: Messages, { links }: ArticleView): Markup {
  return html`<p class="earlier" role="note">${messages.reader.earlierVersion}
<a href="${links.article(article.id)}">${messages.reader.readCurrent}</a></p>`;
}
