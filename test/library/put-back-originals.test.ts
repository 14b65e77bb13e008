import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackArticle } from '../../src/library/packed-article.js';
import { parseFile } from '../../src/library/parse-file.js';
import { putBackOriginals } from '../../src/library/put-back-originals.js';

const word = fc.stringMatching(/^[a-zé]{1,9}$/);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => `X${words.join(' ')}.`);
const unit = fc.tuple(sentence, sentence, fc.boolean());
const section = fc.array(unit, { minLength: 1, maxLength: 5 });

async function read(paragraphs: readonly string[]) {
  const bytes = Buffer.from(`---\nlanguage: fr\n---\n\n${paragraphs.join('\n\n')}\n`);
  const { article } = await parseFile({ source: 'x.md', bytes });
  return unpackArticle(article, { id: 'a', source: 'x.md' });
}

it('every sentence and heading is found at its place, whichever are put back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(section, { minLength: 1, maxLength: 4 }), async (sections) => {
      const [original, translated] = await Promise.all(
        [0, 1].map((at) =>
          read(
            sections.flatMap((units, index) => [
              `## Heading ${'h'.repeat(at * index)}`,
              units.map((each) => String(each[at])).join(' '),
            ]),
          ),
        ),
      );
      if (original === undefined || translated === undefined) throw new Error('not read');
      const units = sections.flat();
      fc.pre(original.sentences.length === units.length);
      fc.pre(translated.sentences.length === units.length);
      const stale = new Set(units.flatMap(([, , isStale], index) => (isStale ? [index] : [])));
      for (const index of translated.sections.keys()) {
        if (index % 2 === 0) stale.add(units.length + index);
      }
      const {
        text,
        sentences,
        blocks,
        sections: own,
      } = putBackOriginals(original, translated, stale);
      const said = sentences.map(({ start, end }) => text.slice(start, end));
      expect(said).toEqual(units.map(([one, other, isStale]) => (isStale ? one : other)));
      const headings = blocks.filter(({ kind }) => kind === 'heading');
      expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(
        own.flatMap(({ heading }) => heading ?? []),
      );
      for (const { block, start, end } of sentences) {
        expect(blocks[block]?.start).toBeLessThanOrEqual(start);
        expect(blocks[block]?.end).toBeGreaterThanOrEqual(end);
      }
      expect(own.at(-1)?.end).toBe(text.length);
    }),
  );
});
