import { html } from 'hono/html';
import type { Article } from '../library/article.js';
import { languageName } from '../locales/language-name.js';
import type { Messages } from '../locales/messages.js';
import type { ArticleView } from './article-view.js';
import { createBreathe } from './breathe.js';
import type { Markup } from './page.js';
import { renderParticulars } from './particulars.js';
import { readSections, renderContents, renderSection } from './section-markup.js';
import { renderSentences } from './sentence-markup.js';

/** The article itself: its particulars, its list of sections, its text. */
export async function renderArticle(
  original: Article,
  messages: Messages,
  view: ArticleView,
): Promise<Markup> {
  const words = messages.reader;
  const article = readIn(original, view.inLanguage) ?? original;
  const { title, sections } = readSections(article);
  const breathe = createBreathe();
  // Of no use where it is the text itself that is read in that language.
  const translation =
    article === original && article.language !== messages.language
      ? readIn(article, messages.language)
      : null;
  const { cited } = view;
  const shown = { text: article.text, messages, cited, translation };
  const reading = { ...shown, original: original.language, breathe };
  const text: Markup[] = [];
  for (const section of sections) text.push(await renderSection(section, reading));
  return html`<a class="skip" href="#_text">${words.skipToText}</a>
<header class="site"><a href="${view.links.list()}">${words.allArticles}</a></header>
${view.isEarlier ? renderEarlier(article, messages, view) : null}
${article === original ? null : renderTranslated(article, messages, view)}
<div class="columns">
${renderContents(sections, messages)}
<main id="_text" tabindex="-1">
<article dir="auto" lang="${article.language === 'und' ? '' : article.language}">
<header class="title">
<h1>${title === null ? article.title : renderSentences(title, reading)}</h1>
${renderParticulars(article, messages, renderOthers(original, article, messages, view))}
</header>
${text}
</article>
</main>
</div>`;
}

/** The article in the words of its translation; null where it has none in that language. */
function readIn({ companions }: Article, language: string | null): Article | null {
  return companions.find((companion) => companion.language === language)?.reading ?? null;
}

/** Links to the article in its other languages; nothing where it has none. */
function renderOthers(
  { id, language, companions }: Article,
  shown: Article,
  messages: Messages,
  { links, pinned }: ArticleView,
): Markup | null {
  const others = [
    { language, address: links.article(id, pinned) },
    ...companions.map((each) => {
      return { language: each.language, address: links.translation(id, each.language, pinned) };
    }),
  ].filter((other) => other.language !== shown.language);
  if (others.length === 0) return null;
  const items = others.map(
    (other) =>
      html` <a href="${other.address}" hreflang="${other.language}">${languageName(messages.language, other.language)}</a>`,
  );
  return html`<li>${messages.reader.alsoIn}${items}</li>`;
}

function renderTranslated(
  { id }: Article,
  messages: Messages,
  { links, pinned }: ArticleView,
): Markup {
  return html`<p class="earlier" role="note">${messages.reader.isTranslation}
<a href="${links.article(id, pinned)}">${messages.reader.readOriginal}</a></p>`;
}

function renderEarlier(article: Article, messages: Messages, { links }: ArticleView): Markup {
  return html`<p class="earlier" role="note">${messages.reader.earlierVersion}
<a href="${links.article(article.id)}">${messages.reader.readCurrent}</a></p>`;
}
