import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresAgree } from '../../../src/answering/generative/figures/figures-agree.js';

const agree = (sentence: string, source: string, languages: readonly [string, string]) =>
  figuresAgree({ text: sentence, language: languages[0] }, [
    { text: source, language: languages[1] },
  ]);

describe('figures that agree in whatever notation', () => {
  it.each([
    ['It cost 1,000 dollars.', 'Cela a coûté 1 000 dollars.'],
    ['It cost 1,000 dollars.', 'Cela a coûté 1\u202f000 dollars.'],
    ['It cost $1,000.', 'Cela a coûté 1.000 $.'],
    ['It cost a thousand.', 'Cela a coûté 1000.'],
    ['About 3.5 billion euros were spent.', 'Environ 3,5 milliards d’euros ont été dépensés.'],
    ['It spent 3,500,000,000.', 'Elle a dépensé 3,5 milliards.'],
    ['It spent €5bn.', 'Elle a dépensé 5 milliards d’euros.'],
    ['The rate is 20%.', 'Le taux est de 20 %.'],
    ['The rate is twenty percent.', 'Le taux est de 20 pour cent.'],
    ['Half of them left.', 'La moitié est partie.'],
    ['Between 20% and 30% left.', 'Entre 20 et 30 % sont partis.'],
    ['2 to 3 million people.', 'De deux à trois millions de personnes.'],
    ['On January 1, a directive came.', 'Le 1er janvier, une directive est venue.'],
    ['On 1 January a directive came.', 'Le 1er janvier, une directive est venue.'],
    ['On January 1st, 2024.', 'Le 1er janvier 2024.'],
    ['On 2024-01-01.', 'Le 1er janvier 2024.'],
    ['In January 2024.', 'Le 1er janvier 2024.'],
    ['In 2024.', 'Le 1er janvier 2024.'],
    ['In March.', 'Le 3 mars.'],
    ['The second-largest power.', 'Deuxième puissance mondiale.'],
    ['The 2nd power.', 'Deuxième puissance mondiale.'],
    ['In the 21st century.', 'Au XXIe siècle.'],
    ['The two nations work together.', 'Les deux nations collaborent.'],
    ['Ninety-nine drones.', 'Quatre-vingt-dix-neuf drones.'],
    ['75 drones.', 'Soixante-quinze drones.'],
    ['Two hundred and fifty drones.', '250 drones.'],
    ['At 2:30 pm.', 'À 14 h 30.'],
    ['At 2:30.', 'À 14h30.'],
    ['At 3 o’clock.', 'À 15 h.'],
    ['Within 24 hours.', 'En 24 heures.'],
    ['On 1 December.', 'Le premier décembre.'],
    ['By October.', 'D’ici octobre.'],
    ['SARS-CoV-2 may spread.', 'Le SARS-CoV-2 se répand.'],
    ['A hundred thousand dollars.', 'Cent mille dollars.'],
    ['A hundred and two.', 'Cent-deux.'],
    ['9,999 of them.', 'Neuf-mille-neuf-cent-quatre-vingt-dix-neuf.'],
    ['Half a million deaths.', 'Un demi-million de morts.'],
    ['$1.5 billion.', 'Un milliard et demi de dollars.'],
    ['In the 12th century.', 'Au douzième siècle.'],
    ['Wait a second for half an hour.', 'Attendez une seconde, une demi-heure.'],
    ['The G20 met.', 'Le G20 s’est réuni.'],
    ['GPT-4 was used.', 'GPT 4 a été utilisé.'],
    ['In the 1990s.', 'Dans les années 90.'],
    ['The index of 2024.', 'Le Global AI Index 2024.'],
  ])('%s ← %s', (sentence, source) => {
    expect(agree(sentence, source, ['en', 'fr'])).toBe(true);
  });

  it.each([
    ['Am 1. Januar kam eine Direktive.', 'de'],
    ['El 1 de enero llegó una directiva.', 'es'],
    ['Le 1er janvier, une directive est venue.', 'fr'],
    ['1 января вышла директива.', 'ru'],
  ])('%s ← Le 1er janvier', (sentence, language) => {
    const stands = agree(sentence, 'Le 1er janvier, une directive est venue.', [language, 'fr']);
    // Russian months are not known: then the day is a number that the source does not state.
    expect(stands).toBe(language !== 'ru');
  });

  it.each([
    ['Der 45. Präsident.', 'de', 'Le 45e président.', 'fr'],
    ['Fotos aus den 1970ern.', 'de', 'Photos from the 1970s.', 'en'],
    ['Es sind 2 Mrd. Pfund.', 'de', 'It is £2bn.', 'en'],
    ['Un 11 por ciento.', 'es', '11 percent.', 'en'],
    ['El 45º presidente.', 'es', 'The 45th president.', 'en'],
    ['Fünfundzwanzig Drohnen.', 'de', '25 drones.', 'en'],
    ['Dix-huit mois.', 'fr', 'Eighteen months.', 'en'],
  ])('%s (%s) ← %s (%s)', (sentence, language, source, other) => {
    expect(agree(sentence, source, [language, other])).toBe(true);
  });

  it('hold for every number, grouped as each language groups it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_001, max: 2_000_000_000 }), (value) => {
        const french = `Il y a ${value.toLocaleString('fr')} drones.`;
        const english = `There are ${value.toLocaleString('en')} drones.`;
        const german = `Es gibt ${value.toLocaleString('de')} Drohnen.`;
        expect(agree(english, french, ['en', 'fr'])).toBe(true);
        expect(agree(french, german, ['fr', 'de'])).toBe(true);
        expect(
          agree(english, `Il y a ${(value + 1).toLocaleString('fr')} drones.`, ['en', 'fr']),
        ).toBe(false);
      }),
    );
  });
});

describe('figures that do not agree', () => {
  it.each([
    ['On January 1, 2024, a directive came.', 'Le 1er janvier, une directive est venue.'],
    [
      'On January 1, 2024, a directive came.',
      'Le 1er janvier, une directive est venue. Le Global AI Index 2024 le dit.',
    ],
    ['In January 2024.', 'Le 1er janvier.'],
    ['In 2024.', 'Le 1er janvier.'],
    ['On January 2.', 'Le 1er janvier.'],
    ['On February 1.', 'Le 1er janvier.'],
    ['It cost 10 million.', 'Cela a coûté 10 milliards.'],
    ['It cost 10 million.', 'Cela a coûté 10.'],
    ['It cost 10 dollars.', 'Cela a coûté 10 euros.'],
    ['It cost 10 dollars.', 'Cela a coûté 10.'],
    ['It grew by 20.', 'Il a crû de 20 %.'],
    ['It grew by 20%.', 'Il a crû de 20.'],
    ['It is the third power.', 'Deuxième puissance mondiale.'],
    ['Three nations.', 'Les deux nations.'],
    ['Millions of people.', 'Des milliards de personnes.'],
    ['5 people.', 'Beaucoup de personnes.'],
    ['The G7 met.', 'Le G20 s’est réuni.'],
    ['At 2:30 pm.', 'À 3 h 30.'],
    ['At 2:30 am.', 'À 14 h 30.'],
    ['It cost 1.5.', 'Cela a coûté 15.'],
  ])('%s ↛ %s', (sentence, source) => {
    expect(agree(sentence, source, ['en', 'fr'])).toBe(false);
  });
});

describe('a sentence without figures', () => {
  it.each([
    'La Russie est un acteur majeur.',
    'Une initiative, et une seule.',
    'Le sens de la vie, et l’IA : Le PDG.',
    'They may march on, one by one.',
  ])('agrees with anything: %s', (sentence) => {
    expect(agree(sentence, 'Rien.', [/^[TU]h/.test(sentence) ? 'en' : 'fr', 'fr'])).toBe(true);
  });
});
