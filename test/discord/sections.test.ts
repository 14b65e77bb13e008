import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/discord/limits.js';
import { requireSection, suggestSections } from '../../src/discord/sections.js';
import { UserFacingError } from '../../src/errors.js';
import type { Article } from '../../src/library/article.js';
import { makeCompanion } from '../../src/library/make-companion.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { articleOf } from '../answering/hand-made.js';
import { hostileText } from './hostile-text.js';

const french = articleOf('ponts', [
  [null, 'Un pont relie deux rives.'],
  ['Le coût du pont', 'Il coûte cher.'],
  ['La construction', 'Elle dure un an.'],
]);
const english = articleOf(
  'bridges',
  [
    [null, 'A bridge joins two banks.'],
    ['What the bridge costs', 'It is dear.'],
    ['Building it', 'It takes a year.'],
  ],
  'en',
);
const ponts = { ...french, companions: [makeCompanion(french, 'en', english)] };
const tides = articleOf('marees', [
  ['La lune', 'Elle attire la mer.'],
  ['Le coût des digues', 'Cher.'],
]);
const names = (typed: string, messages = fr, articles: readonly Article[] = [ponts]) =>
  suggestSections(articles, typed, messages).map(({ name }) => name);

describe('sections to choose from', () => {
  it('are all where nothing is typed, the opening among them, in the reader’s language', () => {
    expect(names('')).toEqual(['Ouverture', 'Le coût du pont', 'La construction']);
    expect(names('', en)).toEqual(['Opening', 'What the bridge costs', 'Building it']);
  });

  it('are found by a part of the heading, whatever its case and accents', () => {
    expect(names('COUT')).toEqual(['Le coût du pont']);
  });

  it('name their article where there are several', () => {
    expect(names('coût', fr, [ponts, tides])).toEqual([
      'Le coût du pont · Titre de ponts',
      'Le coût des digues · Titre de marees',
    ]);
  });

  it('fit what Discord takes, whatever the headings', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 30 }), (headings) => {
        const article = articleOf('x', [
          [null, 'Un.'],
          ...headings.map((_, at) => [`T${at}`, 'Deux.'] as const),
        ]);
        const sections = article.sections.map((section, at) => ({
          ...section,
          heading: at === 0 ? null : (headings[at - 1] ?? ''),
        }));
        const choices = suggestSections([{ ...article, sections }, tides], '', fr);
        expect(choices.length).toBeLessThanOrEqual(limits.choices);
        for (const { name, value } of choices) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(limits.choiceName);
          expect(String(value).length).toBeLessThanOrEqual(limits.choiceName);
        }
      }),
    );
  });
});

describe('the section that a member named', () => {
  it('is found by its suggestion, however long its anchor and its article’s name are', () => {
    const heading = 'Une section dont le titre est long et le reste tout autant qu’il le faut';
    const id = `servers/${'x'.repeat(60)}`;
    const article = {
      ...articleOf('y', [
        [null, 'Un.'],
        [heading, 'Deux.'],
      ]),
      id,
    };
    const [choice, ...others] = suggestSections([article, tides], 'dont le titre', fr);
    expect(others).toEqual([]);
    const value = String(choice?.value);
    expect(value.length).toBeLessThanOrEqual(limits.choiceName);
    const section = article.sections[1]?.slug;
    expect(`${id}#${section}`.length).toBeGreaterThan(limits.choiceName);
    expect(requireSection([tides, article], value, fr)).toEqual({ articleId: id, section });
  });

  it.each([
    ['by a suggestion', 'ponts#le-cout-du-pont', fr],
    ['by its heading', 'le coût du pont', fr],
    ['by a part of it', 'coût du', fr],
    ['by its heading in the reader’s language', 'what the bridge costs', en],
    ['by the article’s own heading, read in a translation', 'Le coût du pont', en],
  ])('is found %s', (_, named, messages) => {
    const found = { articleId: 'ponts', section: 'le-cout-du-pont' };
    expect(requireSection([ponts, tides], named, messages)).toEqual(found);
  });

  it.each(['la météo', 'coût'])('is refused where it is none, or may be several: %s', (named) => {
    const refused = () => requireSection([ponts, tides], named, fr);
    expect(refused).toThrow(UserFacingError);
    try {
      refused();
    } catch (error) {
      const words = error instanceof UserFacingError ? error.describe(fr) : '';
      expect(words).toContain(`« ${named} »`);
      expect(words).toContain('« Le coût du pont »');
    }
  });
});
