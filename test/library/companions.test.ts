import { rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/article.js';
import type { Library } from '../../src/library/library.js';
import { createWorkbench, until, type Workbench } from './workbench.js';

/** Milliseconds; a watched folder is looked at every second where no event tells. */
const polling = { timeout: 10_000 };

const original = [
  'La Russie coopère avec la Chine. Les sanctions limitent son accès aux puces.',
  '## Le rôle de la Chine',
  'La Chine fournit des machines. Elle en vend depuis 2024.',
];
const english = [
  'Russia cooperates with China. The sanctions limit its access to chips.',
  '## The part of China',
  'China provides machines. It has been selling them since 2024.',
];

function file(paragraphs: readonly string[], head: string): string {
  return `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

const french = file(original, 'id: a\ntitle: Le titre\nlanguage: fr');
const translated = file(english, 'title: The title\nlanguage: en');

async function openWith(files: Readonly<Record<string, string>>): Promise<[Library, Workbench]> {
  const bench = await createWorkbench();
  for (const [source, content] of Object.entries(files)) await bench.write(source, content);
  return [await bench.open(), bench];
}

function only(library: Library): Article {
  const [article, ...others] = library.articles();
  if (article === undefined || others.length > 0) throw new Error('not one article');
  return article;
}

function languagesOf(library: Library): readonly string[] {
  return only(library).companions.map(({ language }) => language);
}

function sentencesOf({ text, sentences }: Article): readonly string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('a translation beside an article', () => {
  it('is no article of its own, and has the article’s numbers with its own words', async () => {
    const [library] = await openWith({ 'x.md': french, 'x.en.md': translated });
    const article = only(library);
    expect(library.problems()).toEqual([]);
    const [companion] = article.companions;
    expect(companion).toMatchObject({ language: 'en' });
    expect(companion?.reading).toMatchObject({ id: 'a', version: article.version });
    expect(companion?.reading.title).toBe('The title');
    expect(sentencesOf(companion?.reading ?? article)).toEqual([
      'Russia cooperates with China.',
      'The sanctions limit its access to chips.',
      'China provides machines.',
      'It has been selling them since 2024.',
    ]);
    const passages = companion?.reading.passages ?? [];
    expect(passages.map(({ id }) => id)).toEqual(article.passages.map(({ id }) => id));
    expect(companion?.reading.sections.map(({ slug }) => slug)).toEqual(
      article.sections.map(({ slug }) => slug),
    );
  });

  it('leaves version and passages of the article as they are without it', async () => {
    const [without] = await openWith({ 'x.md': french });
    const [library] = await openWith({ 'x.md': french, 'x.en.md': translated });
    expect({ ...only(library), companions: [] }).toEqual(only(without));
  });

  it('may say in its front matter which article it translates, by id or by file', async () => {
    for (const named of ['a', 'x.md', '../x.md']) {
      const text = file(english, `translationOf: ${named}\nlanguage: en`);
      const source = named.startsWith('..') ? 'more/other.md' : 'other.md';
      const [library] = await openWith({ 'x.md': french, [source]: text });
      expect(library.problems()).toEqual([]);
      expect(languagesOf(library)).toEqual(['en']);
      expect(only(library).companions[0]?.reading.title).toBe('Le titre');
    }
  });

  it('takes no file for a translation that only has a dot in its name', async () => {
    const other = file(['Une note sur autre chose, écrite plus tard.'], 'language: fr');
    const files = { 'x.md': french, 'x.new.md': other, 'x.v2.md': other, 'x.IT.md': other };
    const [library] = await openWith(files);
    expect(library.articles()).toHaveLength(4);
  });

  it('survives a restart without being read or indexed again', async () => {
    const [library, bench] = await openWith({ 'x.md': french, 'x.en.md': translated });
    const before = only(library);
    bench.indexer.take();
    expect(only(await bench.reopen())).toEqual(before);
    expect(bench.indexer.take()).toEqual([]);
    expect(only(await bench.reopen({ writable: false }))).toEqual(before);
  });
});

describe('a translation that is not aligned', () => {
  it('is not used, and says where the two part; the article is as it was', async () => {
    const short = translated.replace('. It has been selling', ' and has been selling');
    const [library] = await openWith({ 'x.md': french, 'x.en.md': short });
    expect(languagesOf(library)).toEqual([]);
    expect(library.problems()).toEqual([
      {
        source: 'x.en.md',
        message:
          'It has 1 sentence under “The part of China” where the original, x.md, has 2; first difference near “China provides machines and has been selling them …” (in the original “La Chine fournit des machines.”, 2 sentences there). Give it the headings, paragraphs and sentences of the original, one for one in the same order; until then it is not used.',
        fault: 'translation',
      },
    ]);
  });

  it('names the heading that is missing', async () => {
    const [library] = await openWith({ 'x.md': french, 'x.en.md': translated.replace('## ', '') });
    expect(languagesOf(library)).toEqual([]);
    expect(library.problems()[0]?.message).toMatch(
      /^It has 0 headings where the original, x\.md, has 1; .* where the original has “Le rôle de la Chine”/,
    );
  });

  it.each([
    ['in the language of its original', { 'x.fr.md': french }, /in the language of its original/],
    [
      'in another language than its name',
      { 'x.de.md': translated },
      /German \(de\), but it is in English/,
    ],
    [
      'the second in a language',
      { 'x.en.md': translated, 'z.md': file(english, 'translationOf: a\nlanguage: en') },
      /a translation in English \(en\) already, x\.en\.md/,
    ],
    [
      'of nothing that is there',
      { 'y.md': file(english, 'translationOf: nothing\nlanguage: en') },
      /translationOf: nothing, which is neither the id nor the file/,
    ],
    [
      'of a translation',
      { 'x.en.md': translated, 'y.md': file(english, 'translationOf: x.en.md\nlanguage: de') },
      /is itself a translation/,
    ],
  ])('is told of where it is %s', async (_what, files, message) => {
    const [library] = await openWith({ 'x.md': french, ...files });
    expect(library.articles().map(({ id }) => id)).toEqual(['a']);
    expect(
      library
        .problems()
        .map((problem) => problem.message)
        .join(),
    ).toMatch(message);
  });
});

describe('the file of a translation', () => {
  it('is followed when it comes, changes and goes', polling, async () => {
    const [, bench] = await openWith({ 'x.md': french });
    const library = await bench.reopen({ watch: true });
    const version = only(library).version;
    await bench.write('x.en.md', translated);
    await until(library, () => languagesOf(library).length === 1);
    await bench.write('x.en.md', translated.replace('machines', 'engines'));
    await until(
      library,
      () => only(library).companions[0]?.reading.text.includes('engines') === true,
    );
    await unlink(join(bench.directory, 'x.en.md'));
    await until(library, () => languagesOf(library).length === 0);
    expect(only(library).version).toBe(version);
    expect(library.problems()).toEqual([]);
  });

  it('is followed together with its original to another name', async () => {
    const [, bench] = await openWith({ 'x.md': french, 'x.en.md': translated });
    const path = (source: string) => join(bench.directory, source);
    await rename(path('x.md'), path('y.md'));
    await rename(path('x.en.md'), path('y.en.md'));
    bench.indexer.take();
    const library = await bench.reopen();
    expect(only(library)).toMatchObject({ id: 'a', source: 'y.md' });
    expect(languagesOf(library)).toEqual(['en']);
    expect(library.problems()).toEqual([]);
  });

  it('is not used where it is a copy of its original that nobody translated', async () => {
    const copy = file(original, 'title: The title\nlanguage: en');
    const [library] = await openWith({ 'x.md': french, 'x.en.md': copy });
    expect(languagesOf(library)).toEqual([]);
    expect(library.problems()[0]).toEqual({
      source: 'x.en.md',
      message:
        '4 of its 4 sentences are those of the original, x.md, word for word. Translate them; until then it is not used.',
      fault: 'translation',
    });
  });

  it('stays beside its original where that alone gets another name', async () => {
    const [, bench] = await openWith({ 'x.md': french, 'x.en.md': translated });
    await rename(join(bench.directory, 'x.md'), join(bench.directory, 'y.md'));
    expect(languagesOf(await bench.reopen())).toEqual(['en']);
    const again = await bench.reopen();
    expect(only(again)).toMatchObject({ id: 'a', source: 'y.md' });
    expect(languagesOf(again)).toEqual(['en']);
    expect(again.problems()).toEqual([]);
  });

  it('waits, and is no article, while its original is gone', async () => {
    const [, bench] = await openWith({ 'x.md': french, 'x.en.md': translated });
    await unlink(join(bench.directory, 'x.md'));
    const library = await bench.reopen();
    expect(library.articles()).toEqual([]);
    expect(library.problems()).toEqual([
      {
        source: 'x.en.md',
        message:
          'It is the translation of x, which is gone. Put that back, take this file out too, or give it another name to have it as an article of its own.',
        fault: 'translation',
      },
    ]);
    await bench.write('x.md', french);
    expect(languagesOf(await bench.reopen())).toEqual(['en']);
  });

  it('stays in use while it cannot be read', async () => {
    const [, bench] = await openWith({ 'x.md': french, 'x.en.md': translated });
    await bench.write('x.en.md', '---\nlanguage: 12\n---\n\nBroken.');
    const library = await bench.reopen();
    expect(languagesOf(library)).toEqual(['en']);
    expect(library.problems()).toHaveLength(1);
  });

  it('is checked again when its original changes', async () => {
    const [, bench] = await openWith({ 'x.md': french, 'x.en.md': translated });
    await bench.write('x.md', french.replace('Elle en vend', 'Elle est loin. Elle en vend'));
    const library = await bench.reopen();
    expect(languagesOf(library)).toEqual([]);
    expect(library.problems()[0]?.message).toContain('has 2 sentences under “The part of China”');
    await bench.write('x.en.md', translated.replace('It has', 'It is far away. It has'));
    expect(languagesOf(await bench.reopen())).toEqual(['en']);
  });

  it('was an article until its original came, and is one again under another name', async () => {
    const [first, bench] = await openWith({ 'x.en.md': translated });
    expect(only(first).title).toBe('The title');
    await bench.write('x.md', french);
    const second = await bench.reopen();
    expect(only(second).id).toBe('a');
    expect(languagesOf(second)).toEqual(['en']);
    await rename(join(bench.directory, 'x.en.md'), join(bench.directory, 'own.md'));
    const third = await bench.reopen();
    expect(third.articles().map(({ title }) => title)).toEqual(['Le titre', 'The title']);
  });
});
