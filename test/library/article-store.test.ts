import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArticleStore } from '../../src/library/article-store.js';
import { createWorkbench } from './workbench.js';

const prose = 'La Russie coopère avec la Chine. Les sanctions limitent son accès aux puces.';

describe('versions that nothing serves', () => {
  it('are kept while a stored answer cites them, and forgotten afterwards', async () => {
    const bench = await createWorkbench();
    const versions: string[] = [];
    for (const end of ['Un.', 'Deux.', 'Trois.']) {
      await bench.write('a.txt', `${prose} ${end}`);
      const library = await bench.reopen();
      versions.push(library.articles()[0]?.version ?? '');
    }
    await bench.storage.db
      .insertInto('answers')
      .values({
        id: 'answer',
        created_at: 0,
        guild_id: null,
        channel_id: null,
        member_id: null,
        private: 0,
        question: 'q',
        language: 'fr',
        outcome: 'answered',
        engine: 'extractive',
        payload: JSON.stringify({ citations: [{ articleId: 'a', articleVersion: versions[0] }] }),
      })
      .execute();
    const store = createArticleStore(bench.storage);
    const kept = async () => {
      const articles = await Promise.all(versions.map((version) => store.load('a', version)));
      return articles.map((article) => article !== undefined);
    };
    await store.prune(60_000);
    expect(await kept()).toEqual([true, true, true]);
    await store.prune(-60_000);
    expect(await kept()).toEqual([true, false, true]);
    await bench.storage.db.deleteFrom('answers').execute();
    await store.prune(-60_000);
    expect(await kept()).toEqual([false, false, true]);
  });

  it('may be made again from the file', async () => {
    const bench = await createWorkbench();
    await bench.write('a.txt', prose);
    await bench.open();
    await rm(join(bench.directory, 'a.txt'));
    await bench.reopen();
    await createArticleStore(bench.storage).prune(-60_000);
    await bench.write('a.txt', prose);
    const library = await bench.reopen();
    expect(library.articles().map(({ id }) => id)).toEqual(['a']);
    expect(library.problems()).toEqual([]);
  });
});

describe('a database that another process writes', () => {
  it('is served as it is, and the folder left alone', async () => {
    const bench = await createWorkbench();
    await bench.write('a.txt', prose);
    const [served] = (await bench.open()).articles();
    await bench.write('b.txt', `${prose} Encore.`);
    bench.indexer.take();
    const library = await bench.reopen({ writable: false });
    expect(library.articles()).toEqual([served]);
    expect(library.problems()).toEqual([]);
    expect(bench.indexer.take()).toEqual([]);
  });
});

describe('the article that came last', () => {
  it('is that whose file was put there last, whatever its title, and whatever was edited since', async () => {
    const bench = await createWorkbench();
    await bench.write('m.txt', prose);
    await bench.write('z.txt', `${prose} Zèbre.`);
    await bench.write('a.txt', `${prose} Âne.`);
    const latest = async () => (await (await bench.reopen()).latest())?.source;
    expect(await latest()).toBe('a.txt');
    await bench.write('b.txt', `${prose} Buse.`);
    expect(await latest()).toBe('b.txt');
    await bench.write('m.txt', `${prose} Mule.`);
    expect(await latest()).toBe('b.txt');
    await rename(join(bench.directory, 'b.txt'), join(bench.directory, 'c.txt'));
    expect(await latest()).toBe('c.txt');
    await rm(join(bench.directory, 'c.txt'));
    expect(await latest()).toBe('a.txt');
  });

  it('is one that was away and has come back', async () => {
    const bench = await createWorkbench();
    await bench.write('a.txt', prose);
    await writeLater(bench, 'b.txt', `${prose} Buse.`, 'a.txt');
    expect((await (await bench.open()).latest())?.source).toBe('b.txt');
    await rm(join(bench.directory, 'a.txt'));
    await bench.reopen();
    await bench.write('a.txt', `${prose} Âne.`);
    expect((await (await bench.reopen()).latest())?.source).toBe('a.txt');
  });
});

/** Writes a file again until the file system's clock, which ticks in milliseconds, is past the other's. */
async function writeLater(
  bench: Awaited<ReturnType<typeof createWorkbench>>,
  name: string,
  text: string,
  other: string,
): Promise<void> {
  const changed = async (file: string) => (await stat(join(bench.directory, file))).ctimeMs;
  for (let attempt = 0; attempt < 10_000; attempt += 1) {
    await bench.write(name, text);
    if ((await changed(name)) >= (await changed(other)) + 1) return;
  }
  throw new Error('The clock of the file system stands still.');
}
