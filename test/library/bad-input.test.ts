import { chmod, mkdir, rename, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.js';
import { createWorkbench, type Workbench } from './workbench.js';

const prose = 'La Russie coopère avec la Chine. Les sanctions limitent son accès aux puces.';

function withHead(head: string): string {
  return `---\n${head}\n---\n${prose}\n`;
}

function problemsOf(library: Library): Readonly<Record<string, string>> {
  return Object.fromEntries(library.problems().map(({ source, message }) => [source, message]));
}

/** A library with one good article beside the file in question. */
async function besideGood(prepare: (bench: Workbench) => Promise<void>): Promise<Library> {
  const bench = await createWorkbench();
  await bench.write('good.md', withHead('title: Bon\nlanguage: fr'));
  await prepare(bench);
  const library = await bench.open();
  expect(library.articles().map(({ title }) => title)).toContain('Bon');
  return library;
}

describe('a file that cannot be read is named with what to do, and stops no other', () => {
  it.each<readonly [string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.md', '', 'has no text. Write the article into it'],
    ['only white space', 'a.txt', ' \n\n ', 'has no text'],
    ['only front matter', 'a.md', '---\ntitle: Rien\n---\n', 'has no text'],
    ['only headings', 'a.md', '# Un\n\n## Deux\n', 'no text under them'],
    ['zero bytes', 'a.md', Buffer.from([0x89, 0x50, 0, 0]), 'zero bytes'],
    ['Latin-1', 'a.txt', Buffer.from('Un été à Pékin.', 'latin1'), 'Save it again as UTF-8'],
    ['broken YAML', 'a.md', withHead('title: Un\nauthor: [Ada'), 'at line 4'],
    ['broken YAML, in its middle', 'a.md', withHead('id: a\ntitle: "Un\nlanguage: fr'), 'at line'],
    ['a key given twice', 'a.md', withHead('title: Un\ntitle: Deux'), 'at line 3'],
    ['a list for front matter', 'a.md', withHead('- un\n- deux'), 'key: value'],
    ['front matter left open', 'a.md', `---\ntitle: Un\n\n${prose}`, 'never closed'],
    [
      'an id with spaces',
      'a.md',
      withHead('id: Un Deux'),
      'has id: Un Deux, which is not up to 64',
    ],
    ['a path for an id', 'a.md', withHead('id: ../../x'), 'has id: ../../x'],
    ['a number for a title', 'a.md', withHead('title: {a: 1}'), 'has title: {…}'],
    ['a language that is none', 'a.md', withHead('language: français !'), 'such as fr or en'],
    [
      'a script for an address',
      'a.md',
      withHead('url: javascript:alert(1)'),
      'begins with https://',
    ],
    ['a word for true', 'a.md', withHead('titleIsOurs: peut-être'), 'true or false'],
    ['a YAML bomb', 'a.md', withHead(`a: &a [x, x]\n${bomb()}`), 'has title: {…}'],
    ['a PDF that is none', 'a.pdf', 'bonjour', 'not a sound PDF'],
    ['a .docx that is none', 'a.docx', 'bonjour', 'not a sound .docx'],
    ['another kind of document', 'a.odt', 'bonjour', 'Save it as .md, .txt'],
  ])('%s', async (_, source, content, message) => {
    const library = await besideGood((bench) => bench.write(source, content));
    expect(problemsOf(library)).toEqual({ [source]: expect.stringContaining(message) });
    expect(library.articles()).toHaveLength(1);
  });

  it('a file over 20 MiB', async () => {
    const library = await besideGood(async ({ write, directory }) => {
      await write('a.txt', prose);
      await truncate(join(directory, 'a.txt'), 21 * 1024 * 1024);
    });
    expect(problemsOf(library)).toEqual({ 'a.txt': expect.stringContaining('has 21.0 MiB') });
  });

  it('a folder with the name of a file', async () => {
    const library = await besideGood(({ directory }) => mkdir(join(directory, 'a.md')).then());
    expect(problemsOf(library)).toEqual({ 'a.md': expect.stringContaining('Rename it') });
  });

  it.skipIf(process.getuid?.() === 0)('a file without the right to read it', async () => {
    const library = await besideGood(async ({ write, directory }) => {
      await write('a.md', prose);
      await chmod(join(directory, 'a.md'), 0);
    });
    expect(problemsOf(library)).toEqual({ 'a.md': expect.stringContaining('may not be read') });
  });

  it('a link out of the folder, or to nothing', async () => {
    const library = await besideGood(async ({ directory }) => {
      await symlink(join(tmpdir(), '..'), join(directory, 'away.md'));
      await symlink(import.meta.filename, join(directory, 'out.md'));
      await symlink('nothing.md', join(directory, 'lost.md'));
    });
    expect(problemsOf(library)).toEqual({
      'away.md': expect.stringContaining('leads out of the folder'),
      'lost.md': expect.stringContaining('not there'),
      'out.md': expect.stringContaining('leads out of the folder'),
    });
  });

  it('a folder that is not there', async () => {
    const bench = await createWorkbench();
    await rm(bench.directory, { recursive: true });
    const library = await bench.open();
    const message = `There is no folder ${bench.directory}. Make it and put articles (.md, .txt, .html, .pdf or .docx) into it.`;
    expect(library.problems()).toEqual([{ source: '.', message }]);
  });
});

describe('two articles', () => {
  it('with one id: the first is served', async () => {
    const library = await besideGood(async ({ write }) => {
      await write('one.md', withHead('id: same\ntitle: Un\nlanguage: fr'));
      await write('two.md', withHead('id: same\ntitle: Deux\nlanguage: fr'));
    });
    expect(problemsOf(library)).toEqual({
      'two.md': 'Its id, same, is that of one.md too. Give one of them another id.',
    });
    expect((await library.article('same'))?.title).toBe('Un');
  });

  it('with one title: both are served, and it is said', async () => {
    const library = await besideGood(({ write }) =>
      write('two.md', withHead('id: two\ntitle: BON\nlanguage: fr')),
    );
    expect(problemsOf(library)).toEqual({
      'two.md': expect.stringContaining('that of good.md too'),
    });
    expect(library.articles()).toHaveLength(2);
  });
});

describe('a problem', () => {
  it('is cleared when the file is mended, or taken away', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', '');
    await bench.write('b.md', Buffer.from([0]));
    const library = await bench.open({ watch: true });
    expect(Object.keys(problemsOf(library))).toEqual(['a.md', 'b.md']);
    await unlink(join(bench.directory, 'b.md'));
    await writeFile(join(bench.directory, 'a.md'), prose);
    await expect.poll(() => library.problems(), { timeout: 10_000 }).toEqual([]);
    expect(library.articles()).toHaveLength(1);
  });

  it('leaves the version before in service', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', withHead('title: Bon\nlanguage: fr'));
    const before = (await bench.open()).articles();
    await bench.write('a.md', withHead('title: [\nlanguage: fr'));
    const library = await bench.reopen();
    expect(library.articles()).toEqual(before);
    expect(problemsOf(library)).toEqual({ 'a.md': expect.stringContaining('at line') });
  });

  it('with the size of a file or with the whole folder leaves them in service too', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', withHead('title: Bon\nlanguage: fr'));
    const before = (await bench.open()).articles();
    await truncate(join(bench.directory, 'a.md'), 21 * 1024 * 1024);
    expect((await bench.reopen()).articles()).toEqual(before);
    await rename(bench.directory, `${bench.directory}.away`);
    const library = await bench.reopen();
    expect(library.articles()).toEqual(before);
    expect(Object.keys(problemsOf(library))).toEqual(['.']);
  });

  it('of the indexer is told, and the article served when that is over', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', withHead('title: Bon\nlanguage: fr'));
    bench.indexer.failNext(new Error('the embedder is away'));
    const failed = await bench.open();
    expect(problemsOf(failed)).toEqual({ 'a.md': expect.stringContaining('the embedder is away') });
    const library = await bench.reopen();
    expect(library.problems()).toEqual([]);
    expect(library.articles()).toHaveLength(1);
  });

  it('of one id is cleared when the other file goes', async () => {
    const bench = await createWorkbench();
    await bench.write('one.md', withHead('id: same\ntitle: Un\nlanguage: fr'));
    await bench.write('two.md', withHead('id: same\ntitle: Deux\nlanguage: fr'));
    await bench.open();
    await rename(join(bench.directory, 'one.md'), join(bench.directory, '.one.md'));
    const library = await bench.reopen();
    expect(library.problems()).toEqual([]);
    expect(library.articles().map(({ title }) => title)).toEqual(['Deux']);
  });
});

function bomb(): string {
  const line = (name: string, before: string) =>
    `${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`;
  return [line('b', 'a'), line('c', 'b'), line('d', 'c'), line('e', 'd'), 'title: *e'].join('\n');
}
