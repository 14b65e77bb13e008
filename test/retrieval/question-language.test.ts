import { describe, expect, it } from 'vitest';
import { detectQuestionLanguage } from '../../src/retrieval/question-language.js';

describe('the language of a question', () => {
  it.each([
    ['Qui est German Gref ?', 'fr'],
    ['c koi les brics', 'fr'],
    ['Que nie Pékin ?', 'fr'],
    ['Which countries are in BRICS?', 'en'],
    ['whats the role of china', 'en'],
    ['¿Quién es el presidente de Rusia?', 'es'],
    ['Welche Länder gehören zu BRICS?', 'de'],
    ['Was bestreitet Peking?', 'de'],
    ['Was Gref right?', 'en'],
    ['Кто такой Герман Греф?', 'ru'],
    ['ロシアの大統領は誰ですか', 'ja'],
    ['俄罗斯总统是谁', 'zh'],
    ['من هو الرئيس؟', 'ar'],
    ['Chi è il presidente della Russia?', 'it'],
  ])('of "%s" is %s', async (question, language) => {
    expect((await detectQuestionLanguage(question, ['fr'])).language).toBe(language);
  });

  it('is taken from the library, with little certainty, where the question is names only', async () => {
    const guess = await detectQuestionLanguage('German Gref ?', ['en']);
    expect(guess.language).toBe('en');
    expect(guess.certainty).toBeLessThan(0.5);
  });
});
