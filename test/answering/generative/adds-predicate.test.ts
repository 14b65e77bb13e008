import { describe, expect, it } from 'vitest';
import { createAddsPredicate } from '../../../src/answering/generative/adds-predicate.js';
import { createAnalyser } from '../../../src/retrieval/analyser.js';

const addsPredicate = createAddsPredicate({ analyser: createAnalyser() });
const gref =
  'German Gref, PDG de Sberbank, a décrit ce manque d’accès comme un « obstacle structurel majeur ».';

function adds(text: string, source = gref, language = 'fr', of = language): boolean {
  return addsPredicate({ text, language }, [{ text: source, language: of }]);
}

describe('what a model says that something is', () => {
  it.each([
    'German Gref, PDG de Sberbank, est un escroc et un menteur.',
    'German Gref est l’ancien PDG de Sberbank.',
    'German Gref est loin d’être le PDG de Sberbank.',
    'Le prétendu PDG de Sberbank est German Gref.',
  ])('falls where its sources do not say so: %s', (text) => {
    expect(adds(text)).toBe(true);
  });

  it.each([
    'German Gref est le PDG de Sberbank.',
    'German Gref est le dirigeant de Sberbank.',
    'Selon German Gref, ce manque d’accès est un obstacle majeur.',
    'Ce manque d’accès est décrit comme un obstacle par German Gref.',
    'Le PDG de Sberbank est German Gref.',
  ])('stands where they do, or where it is said in another form: %s', (text) => {
    expect(adds(text)).toBe(false);
  });

  it('is held to its sources in English and German too', () => {
    const source = 'The bridge was built by the former engineer Anna Lind.';
    expect(adds('Anna Lind is a liar.', source, 'en')).toBe(true);
    expect(adds('Anna Lind is the former engineer.', source, 'en')).toBe(false);
    const german = 'Die Brücke baute die Ingenieurin Anna Lind.';
    expect(adds('Anna Lind ist eine Betrügerin.', german, 'de')).toBe(true);
    expect(adds('Anna Lind ist die Ingenieurin.', german, 'de')).toBe(false);
  });

  it('is not compared across languages', () => {
    expect(adds('German Gref is the head of Sberbank.', gref, 'en', 'fr')).toBe(false);
  });
});
