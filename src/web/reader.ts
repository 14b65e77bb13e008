import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { Article } from '../library/article.js';
import type { Library } from '../library/library.js';
import { renderArticle } from './article-page.js';
import { parseCited } from './article-view.js';
import { readAssets } from './assets.js';
import { renderList } from './list-page.js';
import { renderNotice } from './page.js';
import type { Panel } from './panel/panel.js';
import { hostGuard, securityHeaders } from './security.js';
import { type CreateVisit, createVisits, type Visit } from './visit.js';

/** What the reader needs of the library. */
export type ReadableLibrary = Pick<Library, 'articles' | 'article'>;

export interface ReaderProps {
  readonly library: ReadableLibrary;
  /** Origins that may show the reader in a frame (`http://127.0.0.1:4180`); none where empty. */
  readonly frameAncestors: readonly string[];
  /** Names that a request's Host may bear, without port; null where any may. */
  readonly allowedHosts: readonly string[] | null;
  /** Path under which a proxy shows the reader (`/glose`); empty, the default, at the root. */
  readonly basePath?: string;
  /** Pages that are not the reader's and stand beside it, under the same headers. */
  readonly besides?: readonly Beside[];
  /**
   * Whether an article is for everybody. Others, which a server gave to its own library, are not
   * listed, and are read only at an address that names their version, as citations do: whoever has it
   * was shown some of the text. Default all are.
   */
  readonly isForAll?: (article: Article) => boolean;
  /** What stands beside the reader for whoever runs Glose; null, the default, where nothing does. */
  readonly panel?: Panel | null;
  /** Told of what went wrong while a page was made; readers see a plain sentence. */
  readonly onError?: (error: unknown) => void;
}

/** Makes pages that are visited as those of the reader are. */
export type Beside = (visit: CreateVisit) => Hono;

/**
 * The pages on which articles are read: `GET /` lists them, `GET /read/:articleId` shows one
 * (`version` an older one that is kept, `cite=12-14` sentences cited together, `in` the language of
 * a translation to read instead, `lang` the language of the page's own words), and `#s12` scrolls to a sentence and highlights it, without a script.
 */
export function createReader(props: ReaderProps): Hono {
  const { frameAncestors, allowedHosts, basePath = '', besides = [], panel = null } = props;
  const assets = readAssets();
  const visit = createVisits({ assets, basePath, panel });
  const pages = new Hono({ strict: false });
  pages.route('/', assets.app);
  pages.get('/', showList(props, visit));
  pages.get('/read/:articleId', showArticle(props, visit));
  const reader = new Hono({ strict: false });
  reader.use(securityHeaders(frameAncestors, panel));
  if (allowedHosts !== null) reader.use(hostGuard(allowedHosts));
  for (const beside of besides) reader.route('/', beside(visit));
  // A digest of the page covers the version, the words, the citation and changes of our own.
  reader.use(readOnly, etag());
  reader.route('/', pages);
  // Some proxies hand the path on as it came, others without its base.
  if (basePath !== '') reader.route(basePath, pages);
  reader.notFound((context) => sendMissing(visit(context), null));
  reader.onError((error, context) => {
    props.onError?.(error);
    return sendFailure(visit(context));
  });
  return reader;
}

const readOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
  return context.text('These pages can only be read.\n', 405, { Allow: 'GET, HEAD' });
};

/** The articles that whoever asks may know of without having been told. */
function known(context: Context, { library, isForAll, panel }: ReaderProps): readonly Article[] {
  const articles = library.articles();
  const isTheirs = panel?.isOpenTo(context) ?? false;
  return isForAll === undefined || isTheirs ? articles : articles.filter(isForAll);
}

function showList(props: ReaderProps, visit: CreateVisit): Handler {
  return (context) => {
    const { messages, links, send } = visit(context);
    const body = renderList(known(context, props), messages, links);
    return send({ status: 200, title: 'Glose', body });
  };
}

function showArticle(props: ReaderProps, visit: CreateVisit): Handler {
  return async (context) => {
    const id = context.req.param('articleId') ?? '';
    const version = context.req.query('version');
    const visited = visit(context);
    const { messages, links } = visited;
    const served = known(context, props).find((article) => article.id === id);
    const article = version === undefined ? served : await props.library.article(id, version);
    if (article === undefined) return sendMissing(visited, served?.id ?? null);
    const body = await renderArticle(article, messages, {
      cited: parseCited(context.req.query('cite')),
      isEarlier: served !== undefined && served.version !== article.version,
      inLanguage: context.req.query('in') ?? null,
      pinned: served === undefined ? article.version : null,
      links,
    });
    return visited.send({ status: 200, title: article.title, body });
  };
}

/** Nothing at this address, or only another version than the one asked for. */
function sendMissing({ messages, links, send }: Visit, servedId: string | null) {
  const words = messages.reader;
  const list = { href: links.list(), text: words.allArticles };
  if (servedId === null) {
    const body = renderNotice(words.notFound, words.notFoundAdvice, [list]);
    return send({ status: 404, title: words.notFound, body });
  }
  const current = { href: links.article(servedId), text: words.readCurrent };
  const body = renderNotice(words.versionGone, words.versionGoneAdvice, [current, list]);
  return send({ status: 404, title: words.versionGone, body });
}

function sendFailure({ messages, send }: Visit) {
  const { failed, failedAdvice } = messages.reader;
  return send({ status: 500, title: failed, body: renderNotice(failed, failedAdvice, []) });
}
