import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { Library } from '../library/library.js';
import { renderArticle } from './article-page.js';
import { articleHref, listHref, parseCited } from './article-view.js';
import { renderList } from './list-page.js';
import { type Markup, renderNotice } from './page.js';
import { askedLanguage, createAssets, createRespond, type Respond, wordsFor } from './respond.js';
import { hostGuard, securityHeaders } from './security.js';

/** What the reader needs of the library. */
export type ReadableLibrary = Pick<Library, 'articles' | 'article'>;

export interface ReaderProps {
  readonly library: ReadableLibrary;
  /** Origins that may show the reader in a frame (`http://127.0.0.1:4180`); none where empty. */
  readonly frameAncestors: readonly string[];
  /** Names that a request's Host may bear, without port; null where any may. */
  readonly allowedHosts: readonly string[] | null;
  /** Told of what went wrong while a page was made; readers see a plain sentence. */
  readonly onError?: (error: unknown) => void;
}

/**
 * The pages on which articles are read: `GET /` lists them, `GET /read/:articleId` shows one
 * (`version` an older one that is kept, `cite=12-14` sentences cited together, `lang` the language
 * of the page's own words), and `#s12` scrolls to a sentence and highlights it, without a script.
 */
export function createReader(props: ReaderProps): Hono {
  const { library, frameAncestors, allowedHosts, onError } = props;
  const { app: assets, stylesheetHref } = createAssets();
  const respond = createRespond(stylesheetHref);
  const reader = new Hono();
  reader.use(securityHeaders(frameAncestors));
  if (allowedHosts !== null) reader.use(hostGuard(allowedHosts));
  // A digest of the page covers the version, the words, the citation and changes of our own.
  reader.use(readOnly, etag());
  reader.route('/', assets);
  reader.get('/', showList(library, respond));
  reader.get('/read/:articleId', showArticle(library, respond));
  reader.notFound((context) => respond(context, missing(context, null)));
  reader.onError((error, context) => {
    onError?.(error);
    const { failed, failedAdvice } = wordsFor(context).reader;
    const body = renderNotice(failed, failedAdvice, []);
    return respond(context, { status: 500, title: failed, body });
  });
  return reader;
}

const readOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  return context.text('These pages can only be read.\n', 405, { Allow: 'GET, HEAD' });
};

function showList(library: ReadableLibrary, respond: Respond): Handler {
  return (context) => {
    const body = renderList(library.articles(), wordsFor(context), askedLanguage(context));
    return respond(context, { status: 200, title: 'Glose', body });
  };
}

function showArticle(library: ReadableLibrary, respond: Respond): Handler {
  return async (context) => {
    const id = context.req.param('articleId') ?? '';
    const version = context.req.query('version');
    const lang = askedLanguage(context);
    const served = library.articles().find((article) => article.id === id);
    const article = version === undefined ? served : await library.article(id, version);
    const currentHref = served === undefined ? null : articleHref(id, { lang });
    if (article === undefined) return respond(context, missing(context, currentHref));
    const body = await renderArticle(article, wordsFor(context), {
      cited: parseCited(context.req.query('cite')),
      currentHref: served?.version === article.version ? null : currentHref,
      listHref: listHref({ lang }),
    });
    return respond(context, { status: 200, title: article.title, body });
  };
}

/** Nothing at this address, or only another version than the one asked for. */
function missing(context: Context, currentHref: string | null) {
  const words = wordsFor(context).reader;
  const list = { href: listHref({ lang: askedLanguage(context) }), text: words.allArticles };
  const body: Markup =
    currentHref === null
      ? renderNotice(words.notFound, words.notFoundAdvice, [list])
      : renderNotice(words.versionGone, words.versionGoneAdvice, [
          { href: currentHref, text: words.readCurrent },
          list,
        ]);
  const title = currentHref === null ? words.notFound : words.versionGone;
  return { status: 404, title, body } as const;
}
