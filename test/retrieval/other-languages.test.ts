import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, firstArticle, openTestLibrary, type TestLibrary } from './support.js';

describe('questions in another language than the first article', () => {
  let library: TestLibrary;
  beforeAll(async () => {
    library = await openTestLibrary();
    await library.serve(firstArticle);
  });
  afterAll(() => library.close());

  it.each([
    ['Who is the CEO of Sberbank?', 'German Gref, PDG de Sberbank'],
    ['What did Putin propose?', 'réseau d’alliance en IA'],
    ['What military applications does Russia focus on?', 'cyberguerre'],
    ['What did the Kremlin directive say?', 'une directive officielle du Kremlin'],
    ['What does Beijing deny?', 'Pékin nie tout soutien militaire'],
    ['What military robots is China developing?', 'robots militaires autonomes'],
    ['Was hat Putin vorgeschlagen?', 'réseau d’alliance en IA'],
    ['Auf welche militärischen Anwendungen konzentriert sich Russland?', 'cyberguerre'],
    ['¿Qué niega Pekín?', 'Pékin nie tout soutien militaire'],
    ['que niega Pekin', 'Pékin nie tout soutien militaire'],
    ['que robots desarrolla China', 'robots militaires autonomes'],
  ])('"%s" finds its passage, and enough of it', async (question, expected) => {
    const { passages, sufficiency, readable } = await library.retriever.retrieve(question);
    expect(passages[0]?.text).toContain(expected);
    expect(sufficiency).toBeGreaterThanOrEqual(library.retrieval.sufficiencyThresholds.balanced);
    expect(readable).toBe(true);
  });

  // The table alone does not carry them over the threshold; with the article's translation they are
  // answered (test/answering/article-questions.ts).
  it.each([
    ['¿Qué propuso Putin?', 'réseau d’alliance en IA'],
    ['¿En qué aplicaciones militares se concentra Rusia?', 'cyberguerre'],
  ])('"%s" finds its passage', async (question, expected) => {
    const { passages } = await library.retriever.retrieve(question);
    expect(passages[0]?.text).toContain(expected);
  });

  it.each([
    'What is the capital of France?',
    'How many GPUs did Russia buy?',
    'Who is the president of China?',
    'What is the population of Russia?',
    'How old is Vladimir Putin?',
    'Which weapons did Ukraine buy?',
    'Wie alt ist Putin?',
    'Wer ist der Präsident von China?',
    '¿Quién es el presidente de China?',
    '¿Cuántos habitantes tiene Rusia?',
  ])('"%s" is read, and not covered', async (question) => {
    const { sufficiency, readable } = await library.retriever.retrieve(question);
    expect(sufficiency).toBeLessThan(library.retrieval.sufficiencyThresholds.balanced);
    expect(readable).toBe(true);
  });
});

describe('a French question over an English article', () => {
  it('finds its passage among many', async () => {
    const library = await openTestLibrary();
    try {
      const filler = Array.from(
        { length: 150 },
        (_, index) => `The road number ${index} leads from the town to the station.`,
      );
      await library.serve(articleOf('roads', filler, { language: 'en' }));
      await library.serve(
        articleOf('rivers', ['The river freezes every winter, and children skate on it.'], {
          language: 'en',
        }),
      );
      const { passages } = await library.retriever.retrieve('Quand la rivière gèle-t-elle ?');
      expect(passages[0]?.article.id).toBe('rivers');
    } finally {
      await library.close();
    }
  });
});

describe('a library in two languages', () => {
  it('finds what is asked in either, the question’s own language first', async () => {
    const library = await openTestLibrary();
    try {
      await library.serve(
        articleOf('chateaux', ['Le château de Blois fut bâti au treizième siècle.', 'Il pleut.']),
      );
      await library.serve(
        articleOf('castles', ['The castle of Blois was built long ago.', 'The river freezes.'], {
          language: 'en',
        }),
      );
      const best = async (question: string) =>
        (await library.retriever.retrieve(question)).passages[0]?.text;
      expect(await best('Quand le château de Blois fut-il bâti ?')).toContain('treizième');
      expect(await best('When was the castle of Blois built?')).toContain('long ago');
      expect(await best('Que fait la rivière quand elle gèle ?')).toContain('freezes');
    } finally {
      await library.close();
    }
  });
});
