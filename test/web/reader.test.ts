import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/article.js';
import { composeArticle } from '../../src/library/compose-article.js';
import type { SourceBlock } from '../../src/library/source-block.js';
import { createPanel } from '../../src/web/panel/panel.js';
import { startWeb, type WebProps } from '../../src/web/start-web.js';
import type { WebServer } from '../../src/web/web-server.js';

const running: WebServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

function block(kind: SourceBlock['kind'], text: string, more: Partial<SourceBlock> = {}) {
  return { kind, text, level: kind === 'heading' ? 2 : 0, page: null, ...more };
}

function article(blocks: readonly SourceBlock[], more: Partial<Article> = {}): Article {
  const composed = composeArticle({ id: 'nile', title: 'The Nile', language: 'en', blocks });
  return { ...composed, ...more };
}

const river = article([
  block('paragraph', 'The Nile is long. It crosses Egypt. It ends in a delta.'),
  block('heading', 'Sources'),
  block('paragraph', 'The White Nile rises in the lakes. The Blue Nile rises in Ethiopia.'),
]);

async function serve(
  served: readonly Article[],
  more: Partial<WebProps> & { kept?: readonly Article[] } = {},
) {
  const { kept = [], ...props } = more;
  const all = [...served, ...kept];
  const server = await startWeb({
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    frameAncestors: [],
    library: {
      articles: () => served,
      article: async (id, version) =>
        all.find((one) => one.id === id && (version === undefined || one.version === version)),
    },
    ...props,
  });
  running.push(server);
  return {
    ...server,
    get: (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init),
    text: async (path: string, init?: RequestInit) =>
      (await fetch(`${server.address}${path}`, init)).text(),
  };
}

describe('an article on its page', () => {
  it('has every sentence under its own anchor, in order and unchanged', async () => {
    const page = await (await serve([river])).text('/read/nile');
    for (const { index, start, end } of river.sentences) {
      expect(page).toContain(`<span id="s${index}">${river.text.slice(start, end)}</span>`);
    }
    expect(page.match(/id="s\d+"/g)).toHaveLength(5);
  });

  it('has its sections as headings under the title, each with an address', async () => {
    const page = await (await serve([river])).text('/read/nile');
    expect(page).toContain('<section id="sources">');
    expect(page).toMatch(/<h1>The Nile<\/h1>/);
    expect(page).toMatch(/<h2>Sources <a class="self" href="#sources"/);
    expect(page).toContain('<a href="#top">Beginning</a>');
  });

  it('shows the title once when the text begins with it', async () => {
    const titled = article([
      block('heading', 'The  Nile', { level: 1 }),
      block('paragraph', 'It is long.'),
      block('heading', 'Sources', { level: 2 }),
      block('paragraph', 'There are two.'),
    ]);
    const page = await (await serve([titled])).text('/read/nile');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toMatch(/<h2>Sources/);
    expect(page).not.toMatch(/<h3>/);
  });

  it('says that a title is ours, and says nothing of what is not known', async () => {
    const site = await serve([{ ...river, titleIsOurs: true }]);
    const page = await site.text('/read/nile?lang=fr');
    expect(page).toContain('Titre descriptif, donné par Glose');
    expect(page).not.toMatch(/Par |Publication|Page d’origine/);
    expect(page).toContain(`Version ${river.version}`);
  });

  it('shows author, date and original page where the front matter has them', async () => {
    const known = {
      ...river,
      author: 'Ada',
      published: '2024-03-09',
      url: 'https://example.org/n',
    };
    const page = await (await serve([known])).text('/read/nile');
    expect(page).toContain('By Ada');
    expect(page).toContain('Published: March 9, 2024');
    expect(page).toContain('href="https://example.org/n"');
  });

  it('leaves a date that is none as it was written, and links to no javascript', async () => {
    const odd = { ...river, published: 'spring 1999', url: 'javascript:alert(1)' };
    const page = await (await serve([odd])).text('/read/nile');
    expect(page).toContain('Published: spring 1999');
    expect(page).not.toContain('javascript:');
  });

  it('makes lists, tables, quotations, code and page numbers of the blocks', async () => {
    const mixed = article([
      block('item', 'First point.', { level: 1 }),
      block('item', 'A point below.', { level: 2 }),
      block('quotation', 'Egypt is the gift of the Nile.'),
      block('code', 'flow = width * depth'),
      block('row', 'Length | 6650 km'),
      block('row', 'Countries | 11'),
      block('paragraph', 'On the next page.', { page: 7 }),
    ]);
    const page = await (await serve([mixed])).text('/read/nile');
    expect(page).toMatch(/<ul><li class="depth-1">.*<li class="depth-2">.*<\/ul>/s);
    expect(page).toMatch(/<blockquote><p><span id="s2">/);
    expect(page).toMatch(/<pre><code><span id="s3">/);
    expect(page).toMatch(/<tr id="s4" class=""><td>Length<\/td><td>6650 km<\/td><\/tr><tr id="s5"/);
    expect(page).toContain('<p class="page">p. 7</p>');
  });

  it('passes no markup of an article, wherever it stands', async () => {
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const hostile = article(
      (['heading', 'paragraph', 'item', 'quotation', 'code', 'row'] as const).map((kind) =>
        block(kind, `${attack} &amp; ${kind}`),
      ),
      {
        title: attack,
        author: attack,
        published: attack,
        language: attack,
        url: `https://x/${attack}`,
      },
    );
    const site = await serve([hostile]);
    for (const path of ['/read/nile', '/']) {
      const page = await site.text(path);
      expect(page).not.toMatch(/<script|<img/);
      expect(page).toContain('&lt;script&gt;');
    }
    expect(await site.text('/read/nile')).toContain('&amp;amp; paragraph');
  });

  it('bears its own language on the text and the reader’s on the page', async () => {
    const page = await (await serve([river])).text('/read/nile?lang=fr');
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<article dir="auto" lang="en">');
  });
});

describe('a citation of several sentences', () => {
  it('marks them as one, with what stands between them', async () => {
    const page = await (await serve([river])).text('/read/nile?cite=1-2');
    expect(page).toContain(
      '<mark><span id="s1">It crosses Egypt.</span> <span id="s2">It ends in a delta.</span></mark>',
    );
    expect(page.match(/<mark>/g)).toHaveLength(1);
  });

  it.each(['2-1', '1', 'x-y', '1-2-3', '-1-2'])('marks nothing for cite=%s', async (cite) => {
    const page = await (await serve([river])).text(`/read/nile?cite=${cite}`);
    expect(page).not.toContain('<mark>');
  });
});

describe('versions', () => {
  const older: Article = { ...river, version: '000000000001' };

  it('shows an older one that is kept, and says that there is a newer', async () => {
    const site = await serve([river], { kept: [older] });
    const page = await site.text(`/read/nile?version=${older.version}`);
    expect(page).toContain('You are reading an earlier version');
    expect(page).toContain('<a href="/read/nile">Read the current version</a>');
    expect(await site.text(`/read/nile?version=${river.version}`)).not.toContain('earlier version');
  });

  it('shows no other text than the one cited when that is gone, but leads to it', async () => {
    const answer = await (await serve([river])).get('/read/nile?version=000000000002&lang=fr');
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain('Cette version n’est plus conservée');
    expect(page).toContain('href="/read/nile?lang=fr"');
    expect(page).not.toContain('id="s1"');
  });
});

describe('the list of articles', () => {
  it('leads to each of them', async () => {
    const page = await (await serve([river, { ...river, id: 'a.b', title: 'Another' }])).text('/');
    expect(page).toContain('href="/read/nile"');
    expect(page).toContain('href="/read/a.b"');
  });

  it('says so when there is none', async () => {
    const answer = await (await serve([])).get('/', { headers: { 'accept-language': 'fr' } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Rien à lire pour l’instant');
  });
});

describe('the language of the page’s words', () => {
  it.each([
    ['/', 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['/', 'en;q=0.5, fr;q=0.7', 'fr'],
    ['/', 'pt, es;q=0.8, fr;q=0.1', 'es'],
    ['/', 'it, fr;q=0.1', 'fr'],
    ['/', 'fr;q=0, *', 'en'],
    ['/', 'it', 'en'],
    ['/?lang=fr', 'en', 'fr'],
    ['/?lang=xx', 'fr', 'fr'],
    ['/?lang=constructor', '', 'en'],
  ])('at %s for %s is %s', async (path, accepted, language) => {
    const site = await serve([river]);
    const page = await site.text(path, { headers: { 'accept-language': accepted } });
    expect(page).toContain(`<html lang="${language}">`);
  });
});

describe('over HTTP', () => {
  it('sends the same page only once, until the article changes', async () => {
    const served = [river];
    const site = await serve(served);
    const etag = (await site.get('/read/nile')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    const again = () => site.get('/read/nile', { headers: { 'if-none-match': etag } });
    const unchanged = await again();
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    served[0] = { ...river, version: '00000000000f' };
    expect((await again()).status).toBe(200);
  });

  it('answers HEAD as GET, without the page, and refuses to be written to', async () => {
    const site = await serve([river]);
    const head = await site.get('/read/nile', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toContain('text/html');
    const post = await site.get('/read/nile', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('lets the page load nothing but its own stylesheet, and bears no cookie', async () => {
    const site = await serve([river]);
    for (const path of ['/', '/read/nile', '/nowhere', '/reader.css']) {
      const { headers } = await site.get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
    }
    const page = await site.text('/read/nile');
    const stylesheet = /<link rel="stylesheet" href="([^"]+)">/.exec(page)?.[1] ?? '';
    const styles = await site.get(stylesheet);
    expect(styles.headers.get('content-type')).toContain('text/css');
    expect(await styles.text()).toContain(':target');
  });

  it('may be framed by the origins named, and no other', async () => {
    const site = await serve([river], { frameAncestors: ['http://127.0.0.1:4180'] });
    const { headers } = await site.get('/read/nile');
    expect(headers.get('content-security-policy')).toContain(
      'frame-ancestors http://127.0.0.1:4180',
    );
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it('says 404 in words for what is not there', async () => {
    const site = await serve([river]);
    for (const path of [
      '/read/nothing',
      '/nowhere',
      '/read/',
      '/read/%ff',
      '/read/..%2f..%2fetc',
    ]) {
      const answer = await site.get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('No such page');
    }
  });

  it('tells readers nothing of a failure, and the log everything', async () => {
    const failures: unknown[] = [];
    const library = {
      articles: () => {
        throw new Error('secret of the disk');
      },
      article: async () => undefined,
    };
    const site = await serve([], { library, onError: (error) => failures.push(error) });
    const answer = await site.get('/');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(failures).toEqual([new Error('secret of the disk')]);
  });
});

describe('behind a proxy that shows it under a path', () => {
  it('links within that path, whether the proxy hands the path on or not', async () => {
    const site = await serve([river], { publicUrl: 'https://example.org/glose/' });
    for (const path of ['/', '/glose/', '/glose']) {
      expect(await site.text(path)).toContain('href="/glose/read/nile"');
    }
    for (const path of ['/read/nile?lang=fr', '/glose/read/nile?lang=fr']) {
      const page = await site.text(path);
      expect(page).toContain('href="/glose/?lang=fr"');
      expect(page).toMatch(/href="\/glose\/reader\.css\?/);
    }
    expect((await site.get('/glose/reader.css')).status).toBe(200);
  });
});

describe('names on loopback', () => {
  /** As a page would whose name was made to resolve to 127.0.0.1. */
  function statusFor(port: number, host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  it('are the only ones answered to, with the public one', async () => {
    const { port } = await serve([river], { publicUrl: 'https://read.example.org' });
    const statuses: Record<string, number | undefined> = {};
    for (const host of [
      `127.0.0.1:${port}`,
      `LOCALHOST:${port}`,
      'read.example.org',
      'evil.example',
      'localhost.evil.example',
      'localhost@evil.example',
    ]) {
      statuses[host.replace(`:${port}`, '')] = await statusFor(port, host);
    }
    expect(statuses).toEqual({
      '127.0.0.1': 200,
      LOCALHOST: 200,
      'read.example.org': 200,
      'evil.example': 421,
      'localhost.evil.example': 421,
      'localhost@evil.example': 400,
    });
  });
});

describe('an article with a translation beside it', () => {
  const german = article(
    [
      block('paragraph', 'Der Nil ist lang. Er durchquert Ägypten. Er endet in <einem> Delta.'),
      block('heading', 'Quellen'),
      block('paragraph', 'Der Weiße Nil entspringt in den Seen. Der Blaue in Äthiopien.'),
    ],
    { title: 'Der Nil', language: 'de', version: river.version },
  );
  const companion = { language: 'de', version: 'other', reading: german };
  const translated: Article = { ...river, companions: [companion] };

  it('shows beneath each sentence what it says in the language of the page, escaped', async () => {
    const page = await (await serve([translated])).text('/read/nile?lang=de');
    expect(page).toContain(
      '<span id="s2">It ends in a delta.</span><span class="translation" dir="auto" lang="de"><span class="label">Übersetzung:</span> Er endet in &lt;einem&gt; Delta.</span>',
    );
    expect(page.match(/class="translation"/g)).toHaveLength(river.sentences.length);
  });

  it('shows it of sentences cited together as one, beneath them', async () => {
    const page = await (await serve([translated])).text('/read/nile?lang=de&cite=0-1');
    expect(page).toContain(
      '</mark><span class="translation cited" dir="auto" lang="de"><span class="label">Übersetzung:</span> Der Nil ist lang. Er durchquert Ägypten.</span>',
    );
  });

  it('shows none to readers of the article’s own language, or of one that it has not', async () => {
    const { text } = await serve([translated]);
    expect(await text('/read/nile?lang=en')).not.toContain('class="translation"');
    expect(await text('/read/nile?lang=es')).not.toContain('class="translation"');
  });

  it('is read whole in the translation, under the same numbers, and says that it is one', async () => {
    const { text } = await serve([translated]);
    const page = await text('/read/nile?in=de&lang=en');
    expect(page).toContain('<h1>Der Nil</h1>');
    expect(page).toContain('<span id="s1">Er durchquert Ägypten.</span>');
    expect(page).toContain('You are reading a translation. Answers quote the original.');
    expect(page).toContain('<a href="/read/nile?lang=en">Read the original</a>');
    expect(page).not.toContain('class="translation"');
  });

  it('has the original where its translation is out of date, and says so', async () => {
    const sentences = german.sentences.map((sentence) =>
      sentence.index === 1 ? { ...sentence, isOriginal: true as const } : sentence,
    );
    const stale = { ...companion, reading: { ...german, sentences } };
    const { text } = await serve([{ ...river, companions: [stale] }]);
    expect(await text('/read/nile?in=de&lang=en')).toContain(
      '<span id="s1" lang="en">Er durchquert Ägypten.</span> <small class="outdated">(translation out of date)</small>',
    );
    const beneath = await text('/read/nile?lang=de');
    expect(beneath).not.toContain('Er durchquert Ägypten.');
    expect(beneath.match(/class="translation"/g)).toHaveLength(river.sentences.length - 1);
    expect(await text('/read/nile?lang=de&cite=0-1')).not.toContain('translation cited');
  });

  it('leads to its other languages, and nowhere where there are none', async () => {
    const { text } = await serve([translated]);
    expect(await text('/read/nile?lang=en')).toContain(
      '<li>Also in: <a href="/read/nile?in=de&amp;lang=en" hreflang="de">German</a></li>',
    );
    expect(await text('/read/nile?in=de&lang=en')).toContain(
      '<li>Also in: <a href="/read/nile?lang=en" hreflang="en">English</a></li>',
    );
    expect(await (await serve([river])).text('/read/nile?lang=en')).not.toContain('Also in');
  });

  it('shows the article itself where there is no such translation', async () => {
    const { text } = await serve([translated]);
    expect(await text('/read/nile?in=fr&lang=en')).toContain('<h1>The Nile</h1>');
  });
});

describe('an article of one server', () => {
  const own = article([block('paragraph', 'A secret of ours. It is kept.')], {
    id: 'secret',
    title: 'A secret of ours',
    source: 'server:1/secret.md',
  });
  const isForAll = ({ source }: Article) => !source.startsWith('server:');

  it('is not listed, and is read only by who was told its version', async () => {
    const server = await serve([river, own], { isForAll });
    expect(await server.text('/')).not.toContain('A secret of ours');
    expect((await server.get('/read/secret')).status).toBe(404);
    expect((await server.get('/read/secret?version=abc')).status).toBe(404);
    expect(await server.text('/read/secret?version=abc')).not.toContain('/read/secret');
    const cited = await server.get(`/read/secret?version=${own.version}`);
    expect(cited.status).toBe(200);
    expect(await cited.text()).toContain('A secret of ours.');
  });

  it('is listed to whoever runs Glose', async () => {
    const panel = createPanel({ parents: [], isPublic: false });
    const server = await serve([river, own], { isForAll, panel });
    expect(await server.text('/')).toContain('A secret of ours');
    const foreign = { headers: { 'x-forwarded-for': '203.0.113.7' } };
    expect(await server.text('/', foreign)).not.toContain('A secret of ours');
  });
});
