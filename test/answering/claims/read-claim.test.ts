import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOfQuestion } from '../../../src/answering/claims/claim-of-question.js';
import { readClaim } from '../../../src/answering/claims/read-claim.js';
import { verdictOn } from './claim-verdicts.js';

const openers = [
  'En tout cas, ',
  'en tout cas ',
  'd’après l’article, ',
  'Selon le texte : ',
  'Bref, ',
  'Bon, ',
  'mais bon ',
  'Du coup ',
  'Donc ',
  'À mon avis, ',
  'a mon avis ',
  'Bah ',
  'Apparemment, ',
  'je pense que ',
  'Moi je trouve que ',
  'Il paraît que ',
  'je suis sûr que ',
  'mdr ',
  'Well, ',
  'Actually, ',
  'So ',
  'In my opinion, ',
  'imo ',
  'I think ',
  'I really believe that ',
  'It seems to me that ',
  'En todo caso, ',
  'bueno, ',
  'creo que ',
  'Me parece que ',
  'Jedenfalls ',
  'Übrigens, ',
  'meiner Meinung nach ',
  'Ich glaube, dass ',
  'Ich denke, ',
  '😅 ',
  'De mon point de vue, ',
  'Dans l’article, il est dit que ',
  'Oui mais ',
  'I’m pretty sure ',
  'Also ich glaube ja, dass ',
] as const;

const closers = [
  ', non ?',
  ', hein ?',
  ', n’est-ce pas ?',
  ', right?',
  ', isn’t it?',
  ', ¿no?',
  ', ¿verdad?',
  ', oder?',
  ', nan ?',
  ' tbh',
  ', nicht wahr?',
  ', je crois',
  ', imo',
  ' lol',
  ', mdr !',
  ' mdr',
  ' 😅',
  ' 🤷🏽‍♀️',
  ' ^^',
] as const;

describe('what is claimed', () => {
  it('is the same whatever opens the remark and closes it, and however many do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...openers), { maxLength: 4 }),
        fc.constantFrom('La Chine est première', 'German Gref is the CEO of Gazprom'),
        fc.array(fc.constantFrom(...closers), { maxLength: 2 }),
        (before, claim, after) => {
          expect(readClaim(`${before.join('')}${claim}${after.join('')}`)).toBe(claim);
        },
      ),
    );
  });

  it.each([
    'Selon German Gref, la Chine est première.',
    'According to Stanford, China is second.',
    'Je ne pense pas que la Chine soit première.',
    'Je pense pas que la Chine soit première.',
    'I don’t think China is first.',
    'I think of China as a partner.',
    'No creo que China sea la primera.',
    'Ich glaube nicht, dass China die erste ist.',
    'German Gref pense que la Chine est première.',
    'Je doute que la Chine soit première.',
    'J’espère que la Chine sera première.',
    'Alors que la Chine avance, la Russie recule.',
    'Si la Chine avance, la Russie recule.',
    'No Chinese company builds robots.',
    'Bon nombre de solutions sont insuffisantes.',
    'Bon Jovi est un groupe américain.',
    'So much was promised to Moscow.',
    'Well before the war, Moscow turned to Beijing.',
    'La Russie avance, la Chine, non.',
    'In Article 5, the treaty bans such robots.',
    'According to the text of the treaty, such robots are banned.',
    'Moscou vend du gaz, Pékin du charbon',
  ])('keeps what changes it: %s', (claim) => {
    expect(readClaim(claim)).toBe(claim);
  });

  it.each([
    ['Je pense.', 'Je pense.'],
    ['lol', 'Lol'],
    ['Bref', 'Bref'],
  ])('is never nothing: %s', (said, read) => {
    expect(readClaim(said)).toBe(read);
  });

  it('is the same with an opinion between two commas', () => {
    expect(readClaim('La Chine, je pense, est première.')).toBe('La Chine est première.');
  });

  it('is read in a text of any length', () => {
    expect(readClaim('lol so '.repeat(20_000)).length).toBeGreaterThan(100_000);
    expect(readClaim(`China${', right?'.repeat(20_000)}`).length).toBeGreaterThan(100_000);
  });

  it.each([
    ['La Chine est la première puissance, non ?', 'fr', 'La Chine est la première puissance'],
    ['China es la primera potencia, ¿no?', 'es', 'China es la primera potencia'],
    ['China ist die erste Macht, gell?', 'de', 'China ist die erste Macht'],
  ])('is what a question asks consent to: %s', (question, language, claim) => {
    expect(claimOfQuestion(question, language)).toBe(claim);
  });
});

const evidence =
  'Deuxième puissance mondiale en IA selon le Global AI Index 2024, la Chine s’impose comme un acteur essentiel.';

describe('an opinion on what the text says', () => {
  const verdict = (claim: string) =>
    verdictOn({ claim, claimLanguage: 'fr', evidence, language: 'fr' }).finding.verdict;

  it.each([
    ['En tout cas, d’après l’article, la Chine est la première puissance mondiale en IA.'],
    ['Je pense que la Chine est la première puissance mondiale en IA, non ?'],
    ['Mais bon la Chine est la première puissance mondiale en IA mdr'],
  ])('is contradicted as the bare claim is: %s', (claim) => {
    expect(verdict(claim)).toBe('contradicted');
  });

  it('is not taken for its contrary where it denies', () => {
    const denied = (rank: string) =>
      verdict(`Je ne pense pas que la Chine soit la ${rank} puissance mondiale en IA.`);
    expect(denied('première')).not.toBe('contradicted');
    expect(denied('deuxième')).not.toBe('supported');
  });
});
