import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/retrieval/analyser.js';

const analyser = createAnalyser();
const termsOf = (text: string, language: string): string[] =>
  analyser
    .analyse(text, language)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

describe('the analyser', () => {
  it('gives each term its place in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('fr', 'en', 'ja'),
        (text, language) => {
          let last = 0;
          for (const { term, start, end } of analyser.analyse(text, language)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(term).not.toBe('');
            expect(term).not.toMatch(/\s/);
            last = start;
          }
        },
      ),
    );
  });

  it.each([
    ['développement', 'developpement'],
    ['L’Œuvre', 'oeuvre'],
    ['les activités', 'activité'],
    ['jusqu’aux semi-conducteurs', 'semi conducteur'],
    ['Qu’est-ce que l’IA ?', 'ia'],
    ['1 500 000 habitants', '1500000 habitant'],
    ['le XIXe siècle', 'XIXème siècle'],
    ['le 1er janvier', '1 janvier'],
    ['D’où vient-il ?', 'vient'],
  ])('reads "%s" in French as "%s"', (one, other) => {
    expect(termsOf(one, 'fr')).toEqual(termsOf(other, 'fr'));
  });

  it.each([
    ['China’s investments', 'China investment'],
    ['What is it?', ''],
    ['They don’t invest', 'invested'],
    ['3.5% growth', '3.5 growth'],
    ['1,500 people', '1500 people'],
  ])('reads "%s" in English as "%s"', (one, other) => {
    expect(termsOf(one, 'en')).toEqual(termsOf(other, 'en'));
  });

  it('tells "né" from "ne", which says nothing', () => {
    expect(termsOf('Quand est né Poutine ?', 'fr')).toContain('ne');
    expect(termsOf('Il ne dort pas', 'fr')).toEqual(['dort']);
  });

  it('takes scripts without spaces apart by pairs', () => {
    expect(termsOf('人工知能', 'ja')).toEqual(['人工', '工知', '知能']);
    expect(termsOf('русский язык', 'ru')).toEqual(['русскии', 'язык']);
  });
});
