import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseFile } from '../../src/library/parse-file.js';

const source = 'russie-chine-ia.md';
const given = new URL('../../../shared/article/article.fr.txt', import.meta.url);

async function parsed() {
  const bytes = readFileSync(new URL(`../../knowledge/${source}`, import.meta.url));
  return parseFile({ source, bytes });
}

/** The text as it was given: one line a block. */
async function lines(): Promise<string> {
  return (await parsed()).article.text.replaceAll('\n\n', '\n');
}

it('keeps the first article word for word', async () => {
  const hash = createHash('sha256')
    .update(await lines())
    .digest('hex');
  expect(hash).toBe('1fb10195a92705d4f4d5c7999a9aa4789ede3ce2f2bee4c4fb1fad960e747e44');
});

it.skipIf(!existsSync(given))('keeps the first article as it was given', async () => {
  expect(await lines()).toBe(readFileSync(given, 'utf8'));
});

it('marks up its three headings and invents nothing about it but a title marked as ours', async () => {
  const { id, article } = await parsed();
  expect(id).toBe('russie-chine-ia');
  expect(article).toMatchObject({
    titleIsOurs: true,
    language: 'fr',
    url: null,
    author: null,
    published: null,
  });
  expect(article.sections.map(({ heading }) => heading)).toEqual([
    null,
    'Contourner les sanctions : Une nécessité pour Moscou',
    'La Chine : Un allié technologique incontournable',
    'L’intensification d’une course mondiale',
  ]);
});
