import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, firstArticle, openTestLibrary, type TestLibrary } from './support.js';

describe('retrieval over the first article', () => {
  let library: TestLibrary;
  beforeAll(async () => {
    library = await openTestLibrary();
    await library.serve(firstArticle);
  });
  afterAll(() => library.close());

  it.each([
    ['Qui est German Gref ?', 'German Gref, PDG de Sberbank'],
    ['c ki german gref', 'German Gref, PDG de Sberbank'],
    ['Which countries are in BRICS?', 'Brésil, Russie, Inde, Chine, Afrique du Sud'],
    ['Quelle puissance mondiale est la Chine en IA ?', 'Deuxième puissance mondiale'],
  ])('finds the passage that answers "%s" first', async (question, expected) => {
    const { passages } = await library.retriever.retrieve(question);
    expect(passages[0]?.text).toContain(expected);
  });

  it.each([
    'Qui est German Gref ?',
    'Which countries are in BRICS?',
    'Quels pays font partie des BRICS ?',
    'Who is the CEO of Sberbank?',
    'Wer ist German Gref?',
  ])('judges the evidence for "%s" sufficient', async (question) => {
    const { sufficiency, readable } = await library.retriever.retrieve(question);
    expect(sufficiency).toBeGreaterThanOrEqual(library.retrieval.sufficiencyThresholds.balanced);
    expect(readable).toBe(true);
  });

  it.each([
    'Quelle est la capitale du Brésil ?',
    'Qui est le président de la Chine ?',
    'Quel est le salaire de German Gref ?',
    'What is the capital of China?',
    'How many billions does Russia invest in AI?',
    'Was ist die Hauptstadt von Brasilien?',
    '¿Cuál es la capital de Brasil?',
    "Combien de milliards la Russie investit-elle dans l'IA ?",
    "Quel rang a l'Inde ?",
  ])('judges the evidence for "%s" insufficient', async (question) => {
    const { sufficiency, readable } = await library.retriever.retrieve(question);
    expect(sufficiency).toBeLessThan(library.retrieval.sufficiencyThresholds.balanced);
    expect(readable).toBe(true);
  });

  it('understands what a question asks for', async () => {
    const { understanding } = await library.retriever.retrieve(
      'En quelle année Vladimir Poutine a-t-il signé 3 accords ?',
    );
    expect(understanding).toMatchObject({
      language: 'fr',
      kind: 'date',
      names: ['Vladimir Poutine'],
      figures: ['3'],
    });
    const weights = new Map(understanding.terms.map(({ term, weight }) => [term, weight]));
    expect([...weights.keys()]).toContain('poutin');
    expect(weights.get('poutin') ?? 0).toBeGreaterThan(weights.get('sign') ?? 0);
  });

  it('gives the same evidence each time', async () => {
    const ask = async () => {
      const { passages, sufficiency } = await library.retriever.retrieve('Que fait la Chine ?');
      return { sufficiency, passages: passages.map(({ passage, score }) => [passage.id, score]) };
    };
    expect(await ask()).toEqual(await ask());
  });

  it('says that a question in Japanese cannot be read against a French library', async () => {
    const { readable } = await library.retriever.retrieve('ロシアの大統領は誰ですか');
    expect(readable).toBe(false);
  });
});

describe('a library that changes', () => {
  it('serves only what is published, and the new version instead of the old', async () => {
    const library = await openTestLibrary();
    try {
      const before = articleOf('note', ['Le dromadaire boit cent litres.']);
      const after = articleOf('note', ['La girafe dort debout.']);
      await library.retrieval.indexer.index(before, {});
      expect((await library.retriever.retrieve('dromadaire')).passages).toEqual([]);
      await library.serve(before);
      await library.serve(after);
      const { passages } = await library.retriever.retrieve(
        'Que fait la girafe ou le dromadaire ?',
      );
      expect(passages.map(({ text }) => text)).toEqual(['La girafe dort debout.']);
      await library.retrieval.indexer.idle();
      const rows = await library.storage.db.selectFrom('passages').select('version').execute();
      expect(rows).toEqual([{ version: after.version }]);
    } finally {
      await library.close();
    }
  });

  it('finds passages by the index in a library too large to rank whole', async () => {
    const library = await openTestLibrary();
    try {
      const filler = Array.from({ length: 300 }, (_, index) => [
        `# Chapitre ${index}`,
        `La rivière numéro ${index} traverse la vallée et la ville de Bourg-${index}.`,
      ]).flat();
      await library.serve(articleOf('rivieres', filler));
      await library.serve(articleOf('animaux', ['Le dromadaire boit cent litres à la rivière.']));
      const all = await library.retriever.retrieve('Combien de litres boit le dromadaire ?');
      expect(all.passages[0]?.article.id).toBe('animaux');
      const one = await library.retriever.retrieve('rivière 42', { articleIds: ['rivieres'] });
      expect(one.passages[0]?.text).toContain('numéro 42 ');
      await library.withdraw('animaux');
      const gone = await library.retriever.retrieve('Combien de litres boit le dromadaire ?');
      expect(gone.passages.every(({ article }) => article.id === 'rivieres')).toBe(true);
    } finally {
      await library.close();
    }
  });

  it('finds what is said in another word, though no passage has the word asked', async () => {
    const library = await openTestLibrary();
    try {
      const filler = Array.from({ length: 150 }, (_, index) => [
        `# Chapitre ${index}`,
        `La rivière numéro ${index} traverse la vallée.`,
      ]).flat();
      await library.serve(articleOf('rivieres', filler));
      await library.serve(articleOf('boutique', ['Le cordonnier répare des souliers.']));
      const { passages } = await library.retriever.retrieve('Qui répare les chaussures ?');
      expect(passages[0]?.article.id).toBe('boutique');
      const one = await library.retriever.retrieve('chaussures');
      expect(one.passages[0]?.article.id).toBe('boutique');
    } finally {
      await library.close();
    }
  });

  it('takes nothing in a question for syntax of the index', async () => {
    const library = await openTestLibrary();
    try {
      await library.serve(
        articleOf(
          'texte',
          Array.from({ length: 150 }, (_, i) => [`# ${i}`, `Mot ${i} "OR" près.`]).flat(),
        ),
      );
      for (const question of ['"', 'a" OR "b', 'NEAR(x y)', 'terms:*', '*', '', 'mot AND NOT 3']) {
        await expect(library.retriever.retrieve(question)).resolves.toBeDefined();
      }
    } finally {
      await library.close();
    }
  });
});
