import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/retrieval/analyser.js';
import { createBackgroundFrequencies } from '../../src/retrieval/background-frequencies.js';
import { createKnownVocabulary } from '../../src/retrieval/known-vocabulary.js';
import { detectQuestionLanguage } from '../../src/retrieval/question-language.js';
import { createTranslationTables } from '../../src/retrieval/translation/translation-tables.js';

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

  it('of a capitalised abbreviation is nothing: "AI" is no French word', async () => {
    expect((await detectQuestionLanguage('who leads in AI', ['fr'])).language).toBe('en');
  });
});

describe('where function words do not tell', () => {
  const vocabulary = createKnownVocabulary({
    analyser: createAnalyser(),
    background: createBackgroundFrequencies(),
    translations: createTranslationTables({ analyser: createAnalyser() }),
  });

  it.each([
    ['que dice Putin', 'es'],
    ['que propuso putin', 'es'],
    ['que desarrolla China', 'es'],
    ['Que dit Poutine ?', 'fr'],
    ['Que demande le Kremlin ?', 'fr'],
    ['Was sagt Putin?', 'de'],
    ['Was verlangt Peking?', 'de'],
    ['Was China wrong?', 'en'],
  ])('the other words do: "%s" is %s', async (question, language) => {
    expect((await detectQuestionLanguage(question, ['fr'], vocabulary)).language).toBe(language);
  });

  it('what else it may be is told', async () => {
    const guess = await detectQuestionLanguage('que niega pekin', ['fr'], vocabulary);
    expect(guess.certainty).toBeLessThan(0.5);
    expect([guess.language, ...(guess.others ?? []).map((each) => each.language)]).toEqual(
      expect.arrayContaining(['fr', 'es']),
    );
  });
});
