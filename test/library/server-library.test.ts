import { describe, expect, it } from 'vitest';
import { UserFacingError } from '../../src/errors.js';
import type { OpenLibrary } from '../../src/library/create-library.js';
import type { ServerLibrary } from '../../src/library/server-library.js';
import { guildOf } from '../../src/library/server-source.js';
import { locales } from '../../src/locales/locale.js';
import { makePdf } from './make-pdf.js';
import { createWorkbench } from './workbench.js';

const [here, there] = ['111', '222'];

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

function tides(sentence = 'The tide turns twice a day.', head = ''): Uint8Array {
  return bytes(`${head}# Tides\n\n${sentence}\n`);
}

function md(name: string, content: Uint8Array | string) {
  return { name, bytes: typeof content === 'string' ? bytes(content) : content };
}

/** What a member who reads English is told. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserFacingError)) throw new Error(`not refused: ${String(error)}`);
  const { en } = locales;
  if (en === undefined) throw new Error('English is gone');
  return error.describe(en);
}

function titlesOf(library: OpenLibrary, guildId: string): readonly string[] {
  return library
    .articles()
    .filter(({ source }) => guildOf(source) === guildId)
    .map(({ title }) => title);
}

async function filesOf(servers: ServerLibrary, guildId: string) {
  return (await servers.status(guildId)).files;
}

describe('a server’s own articles', () => {
  it('are served from the moment that adding them resolves, and name their server', async () => {
    const library = await (await createWorkbench()).open();
    const added = await library.servers.add(here, md('Tides of Brest.md', tides()));
    expect(added.served).toMatchObject({ title: 'Tides', passages: 1, translationOf: null });
    const [article] = library.articles();
    expect(article).toMatchObject({ id: added.articleId, title: 'Tides' });
    expect(article?.source).toBe('server:111/Tides of Brest.md');
    expect(article?.id).toMatch(/^tides\.[a-z2-7]{16}$/);
    expect(titlesOf(library, there)).toEqual([]);
    expect(library.problems()).toEqual([]);
  });

  it('are there after a restart, and nothing of them is read again', async () => {
    const bench = await createWorkbench();
    const before = await bench.open();
    await before.servers.add(here, md('tides.md', tides()));
    const articles = before.articles();
    bench.indexer.take();
    const after = await bench.reopen();
    expect(after.articles()).toEqual(articles);
    expect(bench.indexer.take()).toEqual([]);
  });

  it('are two where two servers give the same text', async () => {
    const library = await (await createWorkbench()).open();
    const one = await library.servers.add(here, md('tides.md', tides()));
    const other = await library.servers.add(there, md('tides.md', tides()));
    expect(other.articleId).not.toBe(one.articleId);
    await library.servers.remove(there, other.articleId);
    expect(titlesOf(library, here)).toEqual(['Tides']);
    expect(titlesOf(library, there)).toEqual([]);
  });

  it('keep the address they were fetched from, unless the file names another', async () => {
    const library = await (await createWorkbench()).open();
    const url = 'https://example.org/tides.md';
    await library.servers.add(here, { ...md('tides.md', tides()), url });
    const named = tides('Another.', '---\nurl: https://example.net/own\n---\n\n');
    await library.servers.add(there, { ...md('tides.md', named), url });
    const urls = library.articles().map((article) => article.url);
    expect(new Set(urls)).toEqual(new Set([url, 'https://example.net/own']));
  });

  it('are not what came last, unless somebody asks for those of that server', async () => {
    const bench = await createWorkbench();
    await bench.write('old.md', '# Old\n\nIt was here before.\n');
    const library = await bench.open();
    await library.servers.add(here, md('tides.md', tides()));
    expect((await library.latest())?.title).toBe('Old');
    expect((await library.latest(({ source }) => guildOf(source) !== there))?.title).toBe('Tides');
  });

  it('cannot come from a folder that is named as if it were a server’s', async () => {
    const bench = await createWorkbench();
    await bench.write('server:111/tides.md', Buffer.from(tides()));
    const library = await bench.open();
    expect(library.articles()).toEqual([]);
    expect(library.problems()).toEqual([
      { source: 'server:111', message: expect.stringContaining('Rename it') },
    ]);
  });
});

describe('the id of a server’s article', () => {
  const claimed = '---\nid: tides\n---\n\n';

  it('is never one that the file declares: nothing of others is replaced or hidden', async () => {
    const bench = await createWorkbench();
    await bench.write('tides.md', Buffer.from(tides('The folder says so.', claimed)));
    const library = await bench.open();
    const one = await library.servers.add(here, md('a.md', tides('One says so.', claimed)));
    const other = await library.servers.add(there, md('a.md', tides('Other says so.', claimed)));
    expect(new Set(library.articles().map(({ id }) => id))).toEqual(
      new Set(['tides', one.articleId, other.articleId]),
    );
    expect((await library.article('tides'))?.text).toContain('The folder says so.');
    expect((await library.article(one.articleId))?.text).toContain('One says so.');
    expect((await bench.reopen()).articles()).toHaveLength(3);
  });

  it('cannot be taken by a file of the folder', async () => {
    const bench = await createWorkbench();
    const before = await bench.open();
    const { articleId } = await before.servers.add(here, md('tides.md', tides()));
    await bench.write('thief.md', `---\nid: ${articleId}\n---\n\n# Thief\n\nIt is mine.\n`);
    const library = await bench.reopen();
    expect(library.articles().map(({ title }) => title)).toEqual(['Tides']);
    expect(library.problems()).toEqual([
      { source: 'thief.md', message: expect.stringContaining('that of an article of a server') },
    ]);
  });

  it('is kept through updates, also under another name and in another format', async () => {
    const library = await (await createWorkbench()).open();
    const { articleId, served } = await library.servers.add(here, md('tides.md', tides()));
    const updated = await library.servers.update(
      here,
      articleId,
      md('waves.txt', 'The waves follow the wind.'),
    );
    expect(updated).toMatchObject({ articleId, name: 'waves.txt' });
    expect(updated.served?.version).not.toBe(served?.version);
    expect((await library.article(articleId))?.text).toBe('The waves follow the wind.');
    expect(await filesOf(library.servers, here)).toHaveLength(1);
    // What was said of the old version can still be read.
    expect((await library.article(articleId, served?.version))?.text).toContain('The tide turns');
  });
});

describe('a file that cannot be an article of the server', () => {
  it.each([
    ['of a kind that is not read', md('tides.exe', 'MZ'), 'I read files in .md'],
    ['without an extension', md('tides', 'Some words.'), 'I read files in .md'],
    ['of no bytes', md('tides.md', ''), 'no text'],
    ['of blanks alone', md('tides.md', ' \n\n '), 'no text'],
    ['in Latin-1', md('tides.md', new Uint8Array([0x74, 0xe9, 0x65, 0x0a])), 'UTF-8'],
    ['that is no text', md('tides.txt', new Uint8Array([1, 0, 2, 0])), 'UTF-8'],
    ['that is no PDF', md('tides.pdf', 'not a PDF'), 'damaged'],
    ['of pictures', md('tides.pdf', new Uint8Array(makePdf([[]]))), 'OCR'],
    ['with broken front matter', md('tides.md', '---\ntitle: [\n---\n\nWords.'), 'two ---'],
    ['of 21 MiB', md('tides.txt', new Uint8Array(21 * 1024 * 1024)), '20 MiB'],
  ])('%s is refused with what is wrong, and nothing is kept', async (_, file, words) => {
    const bench = await createWorkbench();
    const library = await bench.open();
    expect(await refusal(library.servers.add(here, file))).toContain(words);
    expect(await filesOf(library.servers, here)).toEqual([]);
    expect(await bench.storage.db.selectFrom('articles').selectAll().execute()).toEqual([]);
  });

  it('leaves the article as it was, where it was to replace it', async () => {
    const library = await (await createWorkbench()).open();
    const { articleId } = await library.servers.add(here, md('tides.md', tides()));
    const bad = library.servers.update(here, articleId, md('tides.pdf', 'not a PDF'));
    expect(await refusal(bad)).toContain('damaged');
    expect(await filesOf(library.servers, here)).toMatchObject([{ name: 'tides.md' }]);
    expect(titlesOf(library, here)).toEqual(['Tides']);
  });

  it('is told of in the language of the member', async () => {
    const library = await (await createWorkbench()).open();
    const error = await library.servers.add(here, md('a.exe', 'MZ')).catch((thrown) => thrown);
    const told = Object.values(locales).map((messages) => error.describe(messages));
    expect(new Set(told).size).toBe(told.length);
  });

  it('is one whose name, or whose very bytes, the server has already', async () => {
    const library = await (await createWorkbench()).open();
    await library.servers.add(here, md('tides.md', tides()));
    const sameName = library.servers.add(here, md('TIDES.md', tides('Another text.')));
    expect(await refusal(sameName)).toContain('`TIDES.md`');
    const sameBytes = library.servers.add(here, md('other.md', tides()));
    expect(await refusal(sameBytes)).toContain('already in the library');
    // The same file once more is no mistake: a restart may have taken the work up again.
    await library.servers.add(here, md('tides.md', tides()));
    expect(titlesOf(library, here)).toEqual(['Tides']);
    await library.servers.add(there, md('tides.md', tides()));
  });
});

describe('what one server may have', () => {
  const serverLimits = { files: 2, size: 200 };

  it('is a number of files', async () => {
    const library = await (await createWorkbench()).open({ serverLimits });
    await library.servers.add(here, md('a.md', tides('One.')));
    await library.servers.add(here, md('b.md', tides('Two.')));
    const third = library.servers.add(here, md('c.md', tides('Three.')));
    expect(await refusal(third)).toContain('2 articles');
    await library.servers.add(there, md('c.md', tides('Three.')));
  });

  it('is a size of all together, updates included', async () => {
    const library = await (await createWorkbench()).open({ serverLimits });
    const { articleId } = await library.servers.add(here, md('a.txt', 'Tides. '.repeat(15)));
    const another = library.servers.add(here, md('b.txt', 'Waves. '.repeat(15)));
    expect(await refusal(another)).toContain('together');
    await library.servers.update(here, articleId, md('a.txt', 'Tides. '.repeat(28)));
    const larger = library.servers.update(here, articleId, md('a.txt', 'Tides. '.repeat(29)));
    expect(await refusal(larger)).toContain('together');
  });

  it('holds also for files that come at once', async () => {
    const library = await (await createWorkbench()).open({ serverLimits });
    const settled = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((name) =>
        library.servers.add(here, md(`${name}.md`, tides(`${name}.`))),
      ),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(titlesOf(library, here)).toHaveLength(2);
  });
});

describe('removing', () => {
  it('forgets file, article and versions', async () => {
    const bench = await createWorkbench();
    const library = await bench.open();
    const { articleId, served } = await library.servers.add(here, md('tides.md', tides()));
    await library.servers.remove(here, articleId);
    expect(library.articles()).toEqual([]);
    expect(await library.article(articleId, served?.version)).toBeUndefined();
    for (const table of ['server_files', 'articles', 'article_versions'] as const) {
      expect(await bench.storage.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(bench.indexer.take().at(-1)).toBe(`remove ${articleId}`);
  });

  it('and adding again makes another article, also of the same bytes under the same name', async () => {
    const library = await (await createWorkbench()).open();
    const one = await library.servers.add(here, md('tides.md', tides()));
    await library.servers.remove(here, one.articleId);
    const other = await library.servers.add(here, md('tides.md', tides()));
    expect(other.articleId).not.toBe(one.articleId);
    expect(library.articles().map(({ id }) => id)).toEqual([other.articleId]);
  });

  it('and updating are for the server’s own articles alone', async () => {
    const bench = await createWorkbench();
    await bench.write('folder.md', '# Folder\n\nIt stays.\n');
    const library = await bench.open();
    const { articleId } = await library.servers.add(there, md('tides.md', tides()));
    for (const foreign of [articleId, 'folder', 'nothing']) {
      const file = md('x.md', 'Something else.');
      expect(await refusal(library.servers.remove(here, foreign))).toContain('no such article');
      expect(await refusal(library.servers.update(here, foreign, file))).toContain('no such');
      expect(await refusal(library.servers.reindex(here, foreign))).toContain('no such');
    }
    expect(library.articles()).toHaveLength(2);
  });

  it('a whole server leaves the others', async () => {
    const bench = await createWorkbench();
    await bench.write('folder.md', '# Folder\n\nIt stays.\n');
    const library = await bench.open();
    await library.servers.add(here, md('a.md', tides('One.')));
    await library.servers.add(here, md('b.md', tides('Two.')));
    await library.servers.add(there, md('a.md', tides('Three.')));
    await library.servers.forget(here);
    expect(titlesOf(library, here)).toEqual([]);
    expect(titlesOf(library, there)).toEqual(['Tides']);
    expect(library.articles()).toHaveLength(2);
  });
});

describe('reading again', () => {
  it('forgets the index of that version, and makes it anew', async () => {
    const bench = await createWorkbench();
    const library = await bench.open();
    const { articleId, served } = await library.servers.add(here, md('tides.md', tides()));
    bench.indexer.take();
    const [file] = await library.servers.reindex(here, articleId);
    const version = `${articleId}@${served?.version}`;
    expect(file?.served?.version).toBe(served?.version);
    expect(bench.indexer.take()).toEqual([
      `remove ${articleId}`,
      `index ${version}`,
      `publish ${version}`,
    ]);
    expect((await bench.reopen()).articles()).toHaveLength(1);
  });

  it('can be asked for all at once, and touches no other server', async () => {
    const bench = await createWorkbench();
    const library = await bench.open();
    await library.servers.add(here, md('a.md', tides('One.')));
    await library.servers.add(here, md('b.md', tides('Two.')));
    await library.servers.add(there, md('a.md', tides('Three.')));
    bench.indexer.take();
    expect(await library.servers.reindex(here, 'all')).toHaveLength(2);
    const calls = bench.indexer.take();
    expect(calls.filter((call) => call.startsWith('publish'))).toHaveLength(2);
  });
});

describe('a file that was kept and could not be indexed', () => {
  it('is told as such, listed, and served at the next start', async () => {
    const bench = await createWorkbench();
    const library = await bench.open();
    bench.indexer.failNext(new Error('no room'));
    const failed = library.servers.add(here, md('tides.md', tides()));
    expect(await refusal(failed)).toContain('try again by myself');
    const [file] = await filesOf(library.servers, here);
    expect(file).toMatchObject({ name: 'tides.md', served: null, isReading: false });
    expect(titlesOf(await bench.reopen(), here)).toEqual(['Tides']);
  });
});

describe('the status of a server', () => {
  it('lists its files by title, with sizes and what is wrong', async () => {
    const library = await (await createWorkbench()).open();
    await library.servers.add(here, md('b.md', '# Waves\n\nThey come and go.\n'));
    await library.servers.add(here, md('a.md', tides('One.')));
    await library.servers.add(here, md('c.md', tides('Two.')));
    const { files, size } = await library.servers.status(here);
    expect(files.map(({ served }) => served?.title)).toEqual(['Tides', 'Tides', 'Waves']);
    expect(size).toBe(files.reduce((sum, file) => sum + file.size, 0));
    const { en } = locales;
    const told = files.map(({ problem }) => en && problem?.(en));
    expect(told).toEqual([undefined, expect.stringContaining('the same title'), undefined]);
  });

  it('says nothing of a title that only another server has', async () => {
    const library = await (await createWorkbench()).open();
    await library.servers.add(here, md('a.md', tides('One.')));
    await library.servers.add(there, md('a.md', tides('Two.')));
    expect(library.problems()).toEqual([]);
  });
});

it('a process that died while it forgot an article is tidied up after at the next start', async () => {
  const bench = await createWorkbench();
  const library = await bench.open();
  const { articleId } = await library.servers.add(here, md('tides.md', tides()));
  const row = { article_id: 'gone.abc', version: '1', ordinal: 0, text_hash: 'x', length: 1 };
  await bench.storage.db.insertInto('passages').values(row).execute();
  const known = { ...row, article_id: articleId };
  await bench.storage.db.insertInto('passages').values(known).execute();
  bench.indexer.take();
  await bench.reopen();
  expect(bench.indexer.take()).toEqual(['remove gone.abc']);
});
