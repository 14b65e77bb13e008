import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../src/retrieval/question-courtesy.js';

describe('a question without what is said around it', () => {
  it.each([
    ['Bonjour Glose, peux-tu me dire qui est German Gref ?', 'qui est German Gref ?'],
    ['Qui est German Gref ? :smile:', 'Qui est German Gref ?'],
    ['Qui est German Gref ? <:kelm:123456789> 🙏🏽', 'Qui est German Gref ?'],
    ['hey, who is German Gref? thanks', 'who is German Gref'],
    ["stp c'est qui German Gref", "c'est qui German Gref"],
    [
      'Salut ! Pourriez-vous, s’il vous plaît, nous rappeler ce que fait Gref ?',
      'ce que fait Gref ?',
    ],
    ['Glose, qui est Gref svp', 'qui est Gref'],
    ['@Glose qui est Gref', 'qui est Gref'],
    ['Qui est Gref, Glose ?', 'Qui est Gref'],
    ['Bonsoir à tous. Une question : où est Kelm ? Merci d’avance !', 'où est Kelm'],
    ['qui est Gref merci beaucoup', 'qui est Gref'],
    ['Could you please tell me who runs Kelm? Thank you so much!', 'who runs Kelm'],
    ['Hello everyone, do you know where Kelm is, please?', 'where Kelm is'],
    ['Hi bot, I’d like to know who Gref is :)', 'who Gref is'],
    ['Merci de me dire qui est Gref', 'qui est Gref'],
    ['J’aimerais savoir quand Kelm fut fondée.', 'quand Kelm fut fondée.'],
    ['Hola, ¿puedes decirme quién es Gref? Gracias', '¿puedes decirme quién es Gref'],
    ['Hallo, kannst du mir sagen, wer Gref ist? Danke!', 'wer Gref ist'],
  ])('%s', (question, bare) => {
    expect(bareQuestion(question)).toBe(bare);
  });

  it.each([
    'Qui a écrit Bonjour tristesse ?',
    'Que signifie merci ?',
    'What does it mean to say please?',
    'Please Please Me est sorti quand ?',
    'Hello Kitty, qui l’a créée ?',
    'À la merci de qui était Kelm ?',
    'Qu’est-ce qu’une glose ?',
    'Est-ce à 12:30:45 ou à 1:2:3 ?',
    'Peut-on dire que la Chine domine ?',
    'Quel est le rapport de 3 à 4 ?',
    'Merci !',
    'Bonjour',
    '🙂',
    '',
  ])('%s stays as it is', (question) => {
    expect(bareQuestion(question)).toBe(question);
  });

  it('has only words of the question, and nothing more to lose', () => {
    const said = fc.constantFrom(
      ...'bonjour|Glose|,|?|merci|please|peux-tu me dire|tell me|qui|who|est|Gref|:smile:|stp|🙂'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 9 }), (parts) => {
        const question = parts.join(' ');
        const bare = bareQuestion(question);
        for (const word of bare.split(/\s+/)) expect(question).toContain(word);
        expect(bareQuestion(bare)).toBe(bare);
      }),
    );
  });
});
