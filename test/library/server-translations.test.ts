import { expect, it } from 'vitest';
import { UserFacingError } from '../../src/errors.js';
import { guildOf } from '../../src/library/server-source.js';
import { messagesFor } from '../../src/locales/locale.js';
import { createWorkbench } from './workbench.js';

const french =
  'La Russie coopère avec la Chine. Les sanctions limitent son accès aux puces.\n\n## La Chine\n\nElle fournit des machines.';
const english =
  'Russia cooperates with China. The sanctions limit its access to chips.\n\n## China\n\nIt provides machines.';
const [here, there] = ['111', '222'];

function file(name: string, text: string, head = 'language: fr') {
  return { name, bytes: Buffer.from(`---\ntitle: ${name}\n${head}\n---\n\n${text}\n`) };
}

const original = file('x.md', french);
const translation = file('x.en.md', english, 'language: en');

it('a translation beside a server’s article is served with it, updated and removed', async () => {
  const library = await (await createWorkbench()).open();
  const { articleId } = await library.servers.add(here, original);
  const added = await library.servers.add(here, translation);
  expect(added.served).toMatchObject({ language: 'en', translationOf: 'x.md' });
  const languages = async () =>
    (await library.article(articleId))?.companions.map(({ language }) => language);
  expect(await languages()).toEqual(['en']);
  const better = file('x.en.md', english.replace('provides', 'delivers'), 'language: en');
  const updated = await library.servers.update(here, added.articleId, better);
  expect(updated.served?.version).not.toBe(added.served?.version);
  await library.servers.remove(here, added.articleId);
  expect(await languages()).toEqual([]);
  expect(library.articles()).toHaveLength(1);
});

it('a translation that is not aligned is refused, and not kept', async () => {
  const library = await (await createWorkbench()).open();
  await library.servers.add(here, original);
  const short = file('x.en.md', english.split('\n\n## ')[0] ?? '', 'language: en');
  await expect(library.servers.add(here, short)).rejects.toThrow(UserFacingError);
  await library.settled();
  expect((await library.servers.status(here)).files).toHaveLength(1);
  expect(library.problems()).toEqual([]);
});

it.each([
  ['by its name', file('x.en.md', english, 'language: en')],
  ['by a path', file('y.md', english, 'language: en\ntranslationOf: x.md')],
  ['by an id', file('y.md', english, 'language: en\ntranslationOf: folder')],
  ['by a source', file('y.md', english, `language: en\ntranslationOf: server:${there}/x.md`)],
  ['by a way out', file('y.md', english, `language: en\ntranslationOf: ../server:${there}/x.md`)],
])('a server’s file translates nothing of another origin, named %s', async (_, given) => {
  const bench = await createWorkbench();
  await bench.write('x.md', file('x.md', french, 'id: folder\nlanguage: fr').bytes);
  const library = await bench.open();
  await library.servers.add(there, original);
  await library.servers.add(here, given).catch(() => undefined);
  await library.settled();
  const others = library.articles().filter(({ source }) => guildOf(source) !== here);
  expect(others).toHaveLength(2);
  expect(others.flatMap(({ companions }) => companions)).toEqual([]);
});

it('what was an article becomes a translation when its original comes, and is one again after', async () => {
  const library = await (await createWorkbench()).open();
  const lone = await library.servers.add(here, translation);
  expect(lone.served?.translationOf).toBeNull();
  const { articleId } = await library.servers.add(here, original);
  await library.settled();
  expect(library.articles().map(({ id }) => id)).toEqual([articleId]);
  const [, beside] = (await library.servers.status(here)).files;
  expect(beside ?? null).not.toBeNull();
  await library.servers.remove(here, articleId);
  await library.settled();
  expect(library.articles().map(({ id }) => id)).toEqual([lone.articleId]);
});

it('a translation that is out of date in a sentence is served, and told of in the list', async () => {
  const library = await (await createWorkbench()).open();
  const { articleId } = await library.servers.add(here, original);
  const { articleId: translationId } = await library.servers.add(here, translation);
  const edited = file('x.md', french.replace('des machines', 'des vivres'));
  await library.servers.update(here, articleId, edited);
  await library.settled();
  const { files } = await library.servers.status(here);
  const beside = files.find((each) => each.articleId === translationId);
  expect(beside?.served).toMatchObject({ language: 'en' });
  expect(beside?.problem?.(messagesFor('en'))).toMatch(/^The original has changed/);
  const reading = (await library.article(articleId))?.companions[0]?.reading;
  expect(reading?.text).toContain('Elle fournit des vivres.');
  expect(reading?.text).not.toContain('It provides machines.');
});
