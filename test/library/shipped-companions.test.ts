import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignmentFault } from '../../src/library/align-companion.js';
import type { Article } from '../../src/library/article.js';
import { unpackArticle } from '../../src/library/packed-article.js';
import { parseFile } from '../../src/library/parse-file.js';
import { staleUnits } from '../../src/library/stale-units.js';

async function read(source: string): Promise<Article> {
  const bytes = readFileSync(new URL(`../../knowledge/${source}`, import.meta.url));
  return unpackArticle((await parseFile({ source, bytes })).article, { id: 'a', source });
}

function sentencesOf({ text, sentences }: Article): readonly string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** What stands in brackets is a list, or the short form of a name. */
const bracketed = /\(([^()]*)\)/g;

describe.each([
  ['en', /“/g],
  ['es', /«/g],
  ['de', /„/g],
])('the first article in %s', (language, opening) => {
  it('is aligned with the original, sentence by sentence', async () => {
    const original = await read('russie-chine-ia.md');
    const translated = await read(`russie-chine-ia.${language}.md`);
    expect(alignmentFault(original, translated)).toBeNull();
    expect(translated).toMatchObject({ language, titleIsOurs: true });
  });

  it('is believed in every sentence, heading and title', async () => {
    const original = await read('russie-chine-ia.md');
    const translated = await read(`russie-chine-ia.${language}.md`);
    expect([...staleUnits(original, translated, null)]).toEqual([]);
  });

  it('has the figures, quotations and brackets of the original, each in its sentence', async () => {
    const original = sentencesOf(await read('russie-chine-ia.md'));
    const translated = sentencesOf(await read(`russie-chine-ia.${language}.md`));
    for (const [index, sentence] of original.entries()) {
      const other = translated[index] ?? '';
      expect(other.match(/\d+/g)).toEqual(sentence.match(/\d+/g));
      expect(other.match(opening)?.length).toBe(sentence.match(/«/g)?.length);
      expect(other.match(bracketed)?.length).toBe(sentence.match(bracketed)?.length);
      expect(other.includes('Gref')).toBe(sentence.includes('Gref'));
      expect(/P(?:outine|utin)/.test(other)).toBe(sentence.includes('Poutine'));
    }
  });
});
