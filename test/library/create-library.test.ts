import { cp, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/article.js';
import { createWorkbench, until } from './workbench.js';

const text = 'La Russie coopère avec la Chine. Les sanctions limitent son accès aux puces.';

/** Milliseconds; a watched folder is looked at every second where no event tells. */
const polling = { timeout: 10_000 };

function article(body = text, head = 'language: fr'): string {
  return `---\n${head}\n---\n\n# Un titre\n\n${body}\n`;
}

function summaryOf(articles: readonly Article[]): readonly string[] {
  return articles.map(({ id, title, source }) => `${id} | ${title} | ${source}`);
}

describe('the library at a start', () => {
  it('serves the files of the folder and its sub-folders, by title', async () => {
    const bench = await createWorkbench();
    await bench.write('b.md', article().replace('Un titre', 'Zèbre'));
    await bench.write('more/a.txt', `${text}\n\n${text}`);
    await bench.write('.hidden.md', article());
    await bench.write('.git/x.md', article());
    await bench.write('picture.png', 'not an article');
    const library = await bench.open();
    expect(summaryOf(library.articles())).toEqual(['a | A | more/a.txt', 'zebre | Zèbre | b.md']);
    expect(library.problems()).toEqual([]);
  });

  it('works without any article', async () => {
    const library = await (await createWorkbench()).open();
    expect(library.articles()).toEqual([]);
    expect(library.problems()).toEqual([]);
    expect(await library.article('nothing')).toBeUndefined();
  });

  it('reads nothing again that is as it was', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const before = (await bench.open()).articles();
    bench.indexer.take();
    const after = (await bench.reopen()).articles();
    expect(after).toEqual(before);
    expect(bench.indexer.take()).toEqual([]);
  });

  it('indexes again only what changed', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    await bench.write('b.md', article(`${text} Fin.`).replace('Un titre', 'Deux'));
    await bench.open();
    bench.indexer.take();
    await bench.write('b.md', article(`${text} Vraiment fin.`).replace('Un titre', 'Deux'));
    const library = await bench.reopen();
    const version = (await library.article('deux'))?.version;
    expect(bench.indexer.take()).toEqual([`index deux@${version}`, `publish deux@${version}`]);
  });

  it('takes up again what was not published when the process died', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    bench.indexer.failNext(new Error('killed'));
    expect((await bench.open()).articles()).toEqual([]);
    bench.indexer.take();
    const [served] = (await bench.reopen()).articles();
    expect(bench.indexer.take()).toEqual([
      `index un-titre@${served?.version}`,
      `publish un-titre@${served?.version}`,
    ]);
  });
});

describe('the identity of an article', () => {
  it('is what the front matter says', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article(text, 'id: mine\nlanguage: fr'));
    expect(summaryOf((await bench.open()).articles())).toEqual(['mine | Un titre | a.md']);
  });

  it('survives a rename, with its version and without indexing', async () => {
    const bench = await createWorkbench();
    await bench.write('old name.txt', `${text}\n\n${text}`);
    const [before] = (await bench.open()).articles();
    bench.indexer.take();
    await rename(join(bench.directory, 'old name.txt'), join(bench.directory, 'new name.txt'));
    const [after] = (await bench.reopen()).articles();
    expect(after).toEqual({ ...before, source: 'new name.txt' });
    expect(bench.indexer.take()).toEqual([]);
  });

  it('survives a rename together with a change of front matter', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    await bench.open();
    await unlink(join(bench.directory, 'a.md'));
    await bench.write('b.md', article(text, 'language: fr\nauthor: Ada'));
    const library = await bench.reopen();
    expect(summaryOf(library.articles())).toEqual(['un-titre | Un titre | b.md']);
    expect(library.articles()[0]?.author).toBe('Ada');
  });

  it('follows the text when two files swap their names', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article(`Premier. ${text}`, 'title: Premier\nlanguage: fr'));
    await bench.write('b.md', article(`Second. ${text}`, 'title: Second\nlanguage: fr'));
    await bench.open();
    bench.indexer.take();
    const [a, b, c] = ['a.md', 'b.md', 'c.md'].map((name) => join(bench.directory, name));
    await rename(a ?? '', c ?? '');
    await rename(b ?? '', a ?? '');
    await rename(c ?? '', b ?? '');
    expect(summaryOf((await bench.reopen()).articles())).toEqual([
      'premier | Premier | b.md',
      'second | Second | a.md',
    ]);
    expect(bench.indexer.take()).toEqual([]);
  });

  it('goes to the original and not to a copy', async () => {
    const bench = await createWorkbench();
    await bench.write('b.md', article());
    await bench.open();
    await bench.write('a.md', article());
    const library = await bench.reopen();
    expect(summaryOf(library.articles())).toEqual([
      'un-titre | Un titre | b.md',
      'un-titre-2 | Un titre | a.md',
    ]);
    expect(library.problems()).toEqual([
      {
        source: 'b.md',
        message: expect.stringContaining('that of a.md too'),
        fault: 'sameTitle',
      },
    ]);
  });

  it('comes back with a file that was away', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const [before] = (await bench.open()).articles();
    await rm(join(bench.directory, 'a.md'));
    const without = await bench.reopen();
    expect(without.articles()).toEqual([]);
    expect(await without.article('un-titre')).toBeUndefined();
    expect(await without.article('un-titre', before?.version)).toEqual(before);
    bench.indexer.take();
    await bench.write('z.md', article());
    expect((await bench.reopen()).articles()).toEqual([{ ...before, source: 'z.md' }]);
    expect(bench.indexer.take()).toHaveLength(2);
  });
});

describe('whether the library is being read', () => {
  it('is true until every file that was found is served or listed', async () => {
    const bench = await createWorkbench();
    const library = await bench.open({ watch: true });
    expect(library.isReading()).toBe(false);
    const release = bench.indexer.hold();
    await bench.write('bad.md', '');
    await bench.write('a.md', article());
    await expect.poll(() => bench.indexer.take().length, polling).toBe(1);
    expect(library.isReading()).toBe(true);
    release();
    await library.settled();
    expect(library.isReading()).toBe(false);
    expect([library.articles().length, library.problems().length]).toEqual([1, 1]);
  });

  it('is false where the folder is left alone, or the library closed', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    expect((await bench.open({ writable: false })).isReading()).toBe(false);
    const library = await bench.reopen();
    await library.close();
    expect(library.isReading()).toBe(false);
  });
});

describe('a watched folder', () => {
  it('serves a new file, an edit and a removal without a restart', async () => {
    const bench = await createWorkbench();
    const library = await bench.open({ watch: true });
    const path = join(bench.directory, 'a.md');
    await writeFile(path, article());
    await until(library, () => library.articles().length === 1);
    await writeFile(path, article(`${text} Encore.`));
    await until(library, () => library.articles()[0]?.text.endsWith('Encore.') ?? false);
    await unlink(path);
    await until(library, () => library.articles().length === 0);
  });

  it('serves the old version until the new one is published', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const library = await bench.open({ watch: true });
    const [old] = library.articles();
    const release = bench.indexer.hold();
    bench.indexer.take();
    await writeFile(join(bench.directory, 'a.md'), article(`${text} Encore.`));
    await expect.poll(() => bench.indexer.take().length, { timeout: 10_000 }).toBe(1);
    expect(library.articles()).toEqual([old]);
    release();
    await until(library, () => library.articles()[0]?.version !== old?.version);
    expect(await library.article('un-titre', old?.version)).toEqual(old);
  });

  it('follows a rename, also into a new folder, without indexing', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const library = await bench.open({ watch: true });
    const [before] = library.articles();
    bench.indexer.take();
    await mkdir(join(bench.directory, 'more'));
    await rename(join(bench.directory, 'a.md'), join(bench.directory, 'more', 'b.md'));
    await expect
      .poll(() => library.articles(), { timeout: 10_000 })
      .toEqual([{ ...before, source: 'more/b.md' }]);
    expect(bench.indexer.take()).toEqual([]);
  });

  it('keeps an article while its file is saved by moving the old one away', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const library = await bench.open({ watch: true });
    bench.indexer.take();
    await rename(join(bench.directory, 'a.md'), join(bench.directory, 'a.md~'));
    await writeFile(join(bench.directory, 'a.md'), article(`${text} Encore.`));
    await until(library, () => library.articles()[0]?.text.endsWith('Encore.') ?? false);
    expect(bench.indexer.take().map((call) => call.split(' ')[0])).toEqual(['index', 'publish']);
  });

  it('goes on being followed after it was moved away and back', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const library = await bench.open({ watch: true });
    await rename(bench.directory, `${bench.directory}.away`);
    await expect.poll(() => library.problems().length, polling).toBe(1);
    expect(library.articles()).toHaveLength(1);
    await rename(`${bench.directory}.away`, bench.directory);
    await expect.poll(() => library.problems(), polling).toEqual([]);
    await bench.write('b.md', article(`${text} Encore.`));
    await until(library, () => library.articles().length === 2);
  });

  it('goes on being followed when another takes its name', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', article());
    const library = await bench.open({ watch: true });
    await cp(bench.directory, `${bench.directory}.new`, { recursive: true });
    await rename(bench.directory, `${bench.directory}.old`);
    await rename(`${bench.directory}.new`, bench.directory);
    await bench.write('b.md', article(`${text} Encore.`));
    await until(library, () => library.articles().length === 2);
    await rm(bench.directory, { recursive: true });
    await mkdir(bench.directory);
    await bench.write('c.md', article(`${text} Enfin.`));
    await until(library, () => library.articles()[0]?.source === 'c.md');
  });

  it('is followed from when it is made', async () => {
    const bench = await createWorkbench();
    await rm(bench.directory, { recursive: true });
    const library = await bench.open({ watch: true });
    await mkdir(bench.directory);
    await expect.poll(() => library.problems(), polling).toEqual([]);
    await bench.write('a.md', article());
    await until(library, () => library.articles().length === 1);
  });

  it('may be a link, also when that leads elsewhere later', async () => {
    const bench = await createWorkbench();
    const [one, other] = [`${bench.directory}.1`, `${bench.directory}.2`];
    await rename(bench.directory, one);
    await mkdir(other);
    await symlink(one, bench.directory);
    const library = await bench.open({ watch: true });
    await bench.write('a.md', article());
    await until(library, () => library.articles().length === 1);
    await writeFile(join(other, 'b.md'), article(`${text} Ailleurs.`));
    await unlink(bench.directory);
    await symlink(other, bench.directory);
    await until(library, () => library.articles()[0]?.text.endsWith('Ailleurs.') ?? false);
  });
});
