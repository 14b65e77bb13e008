import { html } from 'hono/html';
import type { Article } from '../library/article.js';
import { languageName } from '../locales/language-name.js';
import type { Messages } from '../locales/messages.js';
import type { Links } from './links.js';
import { type Markup, renderNotice } from './page.js';

/** The articles of the library, or word that there is none yet. */
export function renderList(articles: readonly Article[], messages: Messages, links: Links): Markup {
  const words = messages.reader;
  if (articles.length === 0) return renderNotice(words.noArticles, words.noArticlesAdvice, []);
  return html`<main class="list">
<h1>${words.articles}</h1>
<ul>
${articles.map(
  (
    article,
  ) => html`<li><a href="${links.article(article.id)}" lang="${article.language === 'und' ? '' : article.language}">${article.title}</a>
<p>${aboutArticle(article, messages)}</p></li>
`,
)}</ul>
</main>`;
}

function aboutArticle(article: Article, messages: Messages): string {
  const words = messages.reader;
  const facts = [
    article.author === null ? null : words.author(article.author),
    article.language === 'und'
      ? null
      : words.language(languageName(messages.language, article.language)),
    words.version(article.version),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
