import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/article.js';
import type { Library } from '../../src/library/library.js';
import { createWorkbench, type Workbench } from './workbench.js';

const french = `---
id: a
title: Le titre
language: fr
---

La Russie coopère avec la Chine. Elle en dépend. Les sanctions limitent son accès aux puces.

## Le rôle de la banque

German Gref, PDG de Sberbank, a décrit ce manque. La banque investit. Le 1er janvier, elle a acheté 300 machines.
`;
const english = `---
title: The title
language: en
---

Russia cooperates with China. It depends on it. The sanctions limit its access to chips.

## The part of the bank

German Gref, CEO of Sberbank, described this lack. The bank is investing. On 1 January, it bought 300 machines.
`;
const changed = french.replace('Sberbank', 'VTB');
const retranslated = english.replace('Sberbank', 'VTB');
const quoteOfVtb = 'German Gref, PDG de VTB, a décrit ce manque.';

async function openWith(original: string, translated: string): Promise<[Library, Workbench]> {
  const bench = await createWorkbench();
  await bench.write('x.md', original);
  await bench.write('x.en.md', translated);
  return [await bench.open(), bench];
}

function readingOf(library: Library): Article {
  const reading = library.articles()[0]?.companions[0]?.reading;
  if (reading === undefined) throw new Error('no translation is served');
  return reading;
}

function sentencesOf({ text, sentences }: Article): readonly string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}

function staleOf(library: Library): readonly string[] {
  const reading = readingOf(library);
  return reading.sentences
    .filter(({ isOriginal }) => isOriginal)
    .map(({ start, end }) => reading.text.slice(start, end));
}

describe('a translation whose original was changed', () => {
  it('has the original’s words where those changed, and its own everywhere else', async () => {
    const [before, bench] = await openWith(french, english);
    expect(staleOf(before)).toEqual([]);
    await bench.write('x.md', changed);
    const library = await bench.reopen();
    expect(staleOf(library)).toEqual([quoteOfVtb]);
    const reading = readingOf(library);
    expect(reading.text).not.toContain('Sberbank');
    expect(sentencesOf(reading).slice(4)).toEqual([
      'The bank is investing.',
      'On 1 January, it bought 300 machines.',
    ]);
    for (const { start, end } of reading.passages) {
      expect(reading.text.slice(start, end)).toMatch(/^\S.*\.$/s);
    }
    expect(reading.sections[1]?.heading).toBe('The part of the bank');
  });

  it('says once which sentences need a new one, and that all is well again after that', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write('x.md', changed);
    const library = await bench.reopen();
    expect(library.problems()).toEqual([
      {
        source: 'x.en.md',
        message:
          '1 sentence of the original, x.md, changed or have other figures: “German Gref, PDG de VTB, a décrit ce manque.”. Translate them anew; until then members read the original there. Where a translation still holds, take this file out and, once Glose has noticed, put it back.',
        fault: 'outdated',
      },
    ]);
    await bench.write('x.en.md', retranslated);
    const mended = await bench.reopen();
    expect(mended.problems()).toEqual([]);
    expect(readingOf(mended).text).toContain('CEO of VTB');
  });

  it('stays so after a restart, a later edit, and a new translation of something else', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write('x.md', changed);
    await bench.reopen();
    expect(staleOf(await bench.reopen())).toEqual([quoteOfVtb]);
    await bench.write('x.md', changed.replace('La banque investit', 'La banque attend'));
    expect(staleOf(await bench.reopen())).toEqual([quoteOfVtb, 'La banque attend.']);
    await bench.write('x.en.md', english.replace('bank is investing', 'bank is waiting'));
    const library = await bench.reopen();
    expect(staleOf(library)).toEqual([quoteOfVtb]);
    expect(readingOf(library).text).toContain('The bank is waiting.');
  });

  it('is whole again once the original says what it said', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write('x.md', changed);
    await bench.reopen();
    await bench.write('x.md', french);
    const library = await bench.reopen();
    expect(staleOf(library)).toEqual([]);
    expect(library.problems()).toEqual([]);
  });

  it('does not mind other spaces, quotation marks and commas', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write(
      'x.md',
      french.replace('Gref, PDG de Sberbank, a', 'Gref – PDG de « Sberbank » – a'),
    );
    expect(staleOf(await bench.reopen())).toEqual([]);
  });

  it('keeps heading and title of the original where those changed', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write(
      'x.md',
      french.replace('Le titre', 'Un autre titre').replace('Le rôle', 'Le déclin'),
    );
    const library = await bench.reopen();
    const { title, sections, text } = readingOf(library);
    expect(title).toBe('Un autre titre');
    expect(sections[1]).toMatchObject({ heading: 'Le déclin de la banque', isOriginal: true });
    expect(text).toContain('\n\nLe déclin de la banque\n\nGerman Gref, CEO of Sberbank');
    expect(library.problems()[0]?.message).toContain('1 heading');
  });

  it('is believed where it was saved a little before its original', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write('x.en.md', retranslated);
    await bench.reopen();
    await bench.write('x.md', changed);
    expect(staleOf(await bench.reopen())).toEqual([]);
  });

  it('is believed as it is once its file was taken out and put back', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write('x.md', changed);
    await bench.reopen();
    await unlink(join(bench.directory, 'x.en.md'));
    await bench.reopen();
    await bench.write('x.en.md', english);
    expect(staleOf(await bench.reopen())).toEqual([]);
  });

  it('is not forgotten while the two have another number of sentences', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write(
      'x.md',
      changed.replace('La banque investit.', 'Il est sûr. La banque investit.'),
    );
    expect((await bench.reopen()).articles()[0]?.companions).toEqual([]);
    await bench.write('x.en.md', english.replace('The bank is', 'He is sure. The bank is'));
    expect(staleOf(await bench.reopen())).toEqual([quoteOfVtb]);
  });

  it('is not forgotten while its file cannot be read', async () => {
    const [, bench] = await openWith(french, english);
    await bench.write('x.en.md', '---\nlanguage: 12\n---\n\nBroken.');
    await bench.write('x.md', changed);
    expect((await bench.reopen()).articles()[0]?.companions).toEqual([]);
    await bench.write('x.en.md', english);
    expect(staleOf(await bench.reopen())).toEqual([quoteOfVtb]);
  });

  it('is not forgotten while its original is away', async () => {
    const [, bench] = await openWith(french, english);
    await unlink(join(bench.directory, 'x.md'));
    await bench.reopen();
    await bench.write('x.md', changed);
    expect(staleOf(await bench.reopen())).toEqual([quoteOfVtb]);
  });

  it('is left out where more than a third of it is out of date, until it is made anew', async () => {
    const [, bench] = await openWith(french, english);
    const other = changed
      .replace('La banque investit', 'La banque attend')
      .replace('Elle en dépend', 'Elle en rit');
    await bench.write('x.md', other);
    for (const library of [await bench.reopen(), await bench.reopen()]) {
      expect(library.articles()[0]?.companions).toEqual([]);
      expect(library.problems()[0]?.message).toMatch(/^3 of its 6 sentences do not say what/);
    }
    bench.indexer.take();
    await bench.reopen();
    expect(bench.indexer.take()).toEqual([]);
    await bench.write('x.en.md', retranslated);
    expect(staleOf(await bench.reopen())).toEqual(['Elle en rit.', 'La banque attend.']);
  });

  it('is compared with what was served where nobody noted what it was made from', async () => {
    const [, bench] = await openWith(french, english);
    await bench.storage.db.updateTable('companions').set({ basis: null }).execute();
    await bench.write('x.md', changed);
    expect(staleOf(await bench.reopen())).toEqual([quoteOfVtb]);
  });
});

describe('a translation that is read for the first time', () => {
  it('is not believed in a sentence with other figures or another month', async () => {
    const figures = await openWith(french.replace('300', '400'), english);
    expect(staleOf(figures[0])).toEqual(['Le 1er janvier, elle a acheté 400 machines.']);
    const months = await openWith(french.replace('1er janvier', '1er mars'), english);
    expect(staleOf(months[0])).toEqual(['Le 1er mars, elle a acheté 300 machines.']);
  });
});
