import { describe, expect, it } from 'vitest';
import { verdictOn } from './claim-verdicts.js';

const finding = (language: string, evidence: string, claim: string) =>
  verdictOn({ language, claimLanguage: language, evidence, claim }).finding;

describe('what the text says of another', () => {
  it.each([
    [
      'fr',
      'La Russie focalise ses efforts sur des applications militaires comme la cyberguerre.',
      'La Chine focalise ses efforts sur la cyberguerre.',
    ],
    [
      'fr',
      'Le président Vladimir Poutine a récemment ordonné une collaboration renforcée avec la Chine.',
      'Le président Xi Jinping a ordonné une collaboration renforcée avec la Chine.',
    ],
    [
      'fr',
      'Les relations entre Moscou et Pékin se sont intensifiées depuis le début du conflit.',
      'Les relations entre Moscou et Delhi se sont intensifiées depuis le début du conflit.',
    ],
    [
      'en',
      'The trial was funded by the Danish government.',
      'The trial was funded by the Dutch government.',
    ],
    [
      'fr',
      'La Norvège est un fournisseur fiable de gaz naturel pour l’Europe.',
      'L’Algérie est un fournisseur fiable de gaz naturel pour l’Europe.',
    ],
    ['en', 'Ada Bell wrote a novel about the war.', 'Carla Dunn wrote a novel about the war.'],
  ])('may be true of this one too, %s: %s', (language, evidence, claim) => {
    expect(finding(language, evidence, claim)).toMatchObject({ verdict: 'not_covered' });
  });

  it.each([
    [
      'is said only of the other',
      'fr',
      'Seule la Russie focalise ses efforts sur des applications militaires comme la cyberguerre.',
      'La Chine focalise ses efforts sur la cyberguerre.',
    ],
    [
      'is a rank',
      'fr',
      'La Chine est la deuxième puissance mondiale en IA.',
      'L’Inde est la deuxième puissance mondiale en IA.',
    ],
    [
      'is an office',
      'fr',
      'German Gref est le PDG de la banque Sberbank.',
      'Igor Setchine est PDG de la banque Sberbank.',
    ],
    [
      'is a superlative',
      'fr',
      'La Norvège possède les plus grandes réserves de gaz naturel du continent.',
      'L’Algérie possède les plus grandes réserves de gaz naturel du continent.',
    ],
    [
      'is done once',
      'en',
      'Ada Bell discovered the comet during the winter.',
      'Carla Dunn discovered the comet during the winter.',
    ],
    [
      'is done once, by somebody',
      'fr',
      'La comète a été découverte par Ada Bell pendant l’hiver.',
      'La comète a été découverte par Carla Dunn pendant l’hiver.',
    ],
    [
      'is in the other’s own words',
      'fr',
      'German Gref a décrit ce manque d’accès comme un « obstacle structurel majeur ».',
      'Vladimir Poutine a décrit ce manque d’accès comme un obstacle structurel majeur.',
    ],
  ])('is denied of this one where it %s', (_, language, evidence, claim) => {
    expect(finding(language, evidence, claim)).toMatchObject({
      verdict: 'contradicted',
      difference: { kind: 'name' },
    });
  });

  it('stays a contradiction where who does it is the same, and whom it concerns another', () => {
    const text = 'Vladimir Poutine a ordonné une collaboration renforcée avec la Chine.';
    const claim = 'Vladimir Poutine a ordonné une collaboration renforcée avec l’Inde.';
    expect(finding('fr', text, claim).difference?.kind).toBe('name');
  });
});

describe('the name that stands in the text', () => {
  it.each([
    [
      'Les BRICS (Brésil, Russie, Inde, Chine, Afrique du Sud) coopèrent.',
      'Les BRICS sont le Brésil, la Russie, l’Inde, la Chine et le Mexique.',
      'Mexique',
      'Afrique du Sud',
    ],
    [
      'Deuxième puissance mondiale en IA selon le Global AI Index 2024, la Chine s’impose.',
      'Selon Stanford, la Chine est la deuxième puissance mondiale en IA.',
      'Stanford',
      'Global AI Index',
    ],
    [
      'German Gref, PDG de Sberbank, a parlé à Moscou.',
      'German Gref est le PDG de Gazprom.',
      'Gazprom',
      'Sberbank',
    ],
  ])('is shown whole: %s', (evidence, claim, claimed, stated) => {
    expect(finding('fr', evidence, claim).difference).toEqual({ kind: 'name', claimed, stated });
  });
});
