import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../src/answering/discussion/is-question.js';
import { stanceOf } from '../../../src/answering/discussion/stance.js';

describe('whether a message agrees', () => {
  it.each([
    'D’accord !',
    'Je suis d’accord avec toi, la Chine domine.',
    'Exactement.',
    'Tu as raison',
    '+1',
    '👍',
    'I agree with that',
    'Exactly, and its universities.',
    'That’s true.',
    'Sí, es verdad.',
    'Totalmente de acuerdo',
    'Genau, das stimmt.',
    'Ja, sehe ich auch so',
  ])('%s: it does', (text) => {
    expect(stanceOf(text)?.stance).toBe('agrees');
  });

  it.each([
    'Non, c’est la deuxième.',
    'Je ne crois pas que ce soit vrai',
    'je suis pas d’accord',
    'Je ne suis pas tout à fait d’accord.',
    'C’est faux.',
    'Actually, it is second.',
    'That’s wrong',
    'I disagree.',
    'I don’t think so',
    'No, es la segunda.',
    'No estoy de acuerdo',
    'Das stimmt nicht, Peking bestreitet das.',
    'Nein, das ist falsch.',
    '👎',
  ])('%s: it disputes', (text) => {
    expect(stanceOf(text)?.stance).toBe('disputes');
  });

  it.each([
    'La Chine est la deuxième puissance mondiale.',
    'Non seulement la Chine, mais aussi la Russie.',
    'Si la Chine aide la Russie, les sanctions perdent leur effet.',
    'No country gives up its technology.',
    'Oui, mais cela reste à voir.',
    'Doch die USA bleiben vorn',
    'This article is about AI.',
    'No sé',
    'Merci !',
    '',
  ])('%s: it takes no side', (text) => {
    expect(stanceOf(text)).toBeNull();
  });
});

describe('whether a sentence asks', () => {
  it.each([
    'C’est qui, German Gref ?',
    'pourquoi la Russie se tourne vers la Chine',
    'je me demande si c’est vrai',
    'who is German Gref',
    '¿Quién es German Gref?',
    'wer ist German Gref',
  ])('%s: it does', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(['La Chine domine.', 'Que la paix règne.', 'When it rains, it pours.', '??', ''])(
    '%s: it does not',
    (text) => {
      expect(isQuestion(text)).toBe(false);
    },
  );
});
