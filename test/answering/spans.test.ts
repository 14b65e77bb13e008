import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/answering/spans/dates.js';
import { findNameLists, findNames } from '../../src/answering/spans/names.js';
import { findNumbers } from '../../src/answering/spans/numbers.js';
import { findPeriods } from '../../src/answering/spans/periods.js';
import { findPlaces } from '../../src/answering/spans/places.js';
import { asksForRank, findRanks } from '../../src/answering/spans/ranks.js';
import type { TextSpan } from '../../src/answering/spans/span.js';

const found = (spans: readonly TextSpan[], text: string) =>
  spans.map(([start, end]) => text.slice(start, end));

describe('dates in a text', () => {
  it.each([
    ['Le 1er janvier, une directive paraît.', ['Le 1er janvier']],
    ['Né le 8 mars 1575 à Görlitz, mort en 1624.', ['le 8 mars 1575', '1624']],
    ['Au XIXe siècle, puis dans les années 1930.', ['XIXe siècle', 'les années 1930']],
    ['It opened on May 14, 1987 and closed in the 1990s.', ['May 14, 1987', 'the 1990s']],
    ['Vers 200 av. J.-C., la ville brûle.', ['200 av. J.-C.']],
    ['En mai 2018, 1500 km furent parcourus.', ['mai 2018']],
    [
      'El 1 de enero de 2024 nació; murió en los años 30.',
      ['El 1 de enero de 2024', 'los años 30'],
    ],
    ['Desde mayo de 1998 y en el siglo XIX.', ['mayo de 1998', 'siglo XIX']],
    [
      'Am 1. Januar 2024 und im März, in den 1990er Jahren.',
      ['Am 1. Januar 2024', 'im März', '1990er Jahren'],
    ],
    ['Im 19. Jahrhundert, um 50 v. Chr.', ['19. Jahrhundert', '50 v. Chr.']],
    ['Le mai de la fête compte 12 jours.', []],
    ['Elle a 1 200 habitants et 2,5 % de lacs.', []],
  ])('%s', (text, dates) => {
    expect(found(findDates(text), text)).toEqual(dates);
  });
});

describe('numbers in a text', () => {
  it.each([
    ['Quelque 1 250 000 habitants y vivent.', ['1 250 000 habitants']],
    ['Le projet coûte 3,5 milliards d’euros.', ['3,5 milliards d’euros']],
    ['Il en reste 45 % en 2019.', ['45 %']],
    ['Deux nations collaborent depuis le 3 mai 1999.', ['Deux nations']],
    ['It cost $20 and weighs 12 kg.', ['$20', '12 kg']],
    ['Some 300 people came in 1987.', ['300 people']],
    ['La ville 250 compte 2750 habitants.', ['250', '2750 habitants']],
    ['Tiene dos hijos y cuesta 3 millones de euros.', ['dos hijos', '3 millones de euros']],
    ['Il tourne le dos sans bruit.', []],
    ['Zwölf Länder haben 45 % davon.', ['Zwölf Länder', '45 %']],
    ['Rien de chiffré ici.', []],
  ])('%s', (text, numbers) => {
    expect(found(findNumbers(text), text)).toEqual(numbers);
  });
});

describe('names in a text', () => {
  it.each([
    ['German Gref, PDG de Sberbank, a parlé.', ['German Gref', 'PDG de Sberbank']],
    ['Selon le maire, Jean de La Fontaine vivait à Paris.', ['Jean de La Fontaine', 'Paris']],
    ['La Chine s’impose. Elle gagne.', ['Chine']],
    ['L’Inde et le Brésil signent.', ['Inde', 'Brésil']],
    ['El presidente Vladimir Putin vive en Los Angeles.', ['Vladimir Putin', 'Los Angeles']],
    ['Según Anna Rudel, todo va bien.', ['Anna Rudel']],
    ['Seit gestern ist Anna Rudel hier.', ['Anna Rudel']],
    ['Beaucoup de gens sont venus.', []],
  ])('%s', (text, names) => {
    expect(found(findNames(text), text)).toEqual(names);
  });

  it('are places behind a word of place', () => {
    const text = 'German Gref est né à Panfilovo, dans la région de Pavlodar.';
    expect(found(findPlaces(text), text)).toEqual(['Panfilovo', 'Pavlodar']);
    const spanish = 'Ella vive cerca de Sarn y viajó hacia Kelm.';
    expect(found(findPlaces(spanish), spanish)).toEqual(['Sarn', 'Kelm']);
  });

  it('are a list where three or more follow one another', () => {
    const text = 'Les BRICS (Brésil, Russie, Inde et Chine) et le G7, dit Anne.';
    expect(found(findNameLists(text), text)).toEqual(['Brésil, Russie, Inde et Chine']);
  });
});

describe('ranks and periods in a text', () => {
  it('finds ranks, and questions that ask for one', () => {
    const text = 'Deuxième puissance, elle fut 17e puis le third pays.';
    expect(found(findRanks(text), text)).toEqual(['Deuxième', '17e', 'third']);
    const others = 'La segunda potencia; der dritte Platz.';
    expect(found(findRanks(others), others)).toEqual(['segunda', 'dritte']);
    expect(asksForRank('Quel rang a l’Inde ?')).toBe(true);
    expect(asksForRank('¿Qué puesto ocupa la India?')).toBe(true);
    expect(asksForRank('Auf welchem Platz steht Indien?')).toBe(true);
    expect(asksForRank('Que met-on à la place du pont ?')).toBe(false);
  });

  it('finds times that are no dates, up to the next pause', () => {
    const text = 'Depuis le début du conflit, rien n’a récemment changé après la pluie.';
    expect(found(findPeriods(text), text)).toEqual([
      'Depuis le début du conflit',
      'récemment',
      'après la pluie',
    ]);
  });
});
