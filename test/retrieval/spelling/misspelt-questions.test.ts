import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, firstArticle, openTestLibrary, type TestLibrary } from '../support.js';

let library: TestLibrary;
beforeAll(async () => {
  library = await openTestLibrary();
  await library.serve(firstArticle);
});
afterAll(() => library.close());

const formsOf = async (question: string, term: string, from = library) => {
  const { understanding } = await from.retriever.retrieve(question);
  const forms = understanding.terms.find((each) => each.term === term)?.forms;
  return new Map([...(forms ?? [])].filter(([form]) => form !== term));
};

describe('a misspelt question', () => {
  it.each([
    ['Qui est Gerf ?', 'German Gref, PDG de Sberbank'],
    ['Quel est lobstacle structurel majeur ?', 'obstacle structurel majeur'],
    ['quelle est linitiative du kremlin', 'une directive officielle du Kremlin'],
    ['Quelles aplications militaires ?', 'cyberguerre'],
    ['quel resau dalliance propose poutine', 'réseau d’alliance en IA'],
    ['quels systemes antidrones', 'systèmes anti-drones'],
    ['what millitary robots is chian developping', 'robots militaires autonomes'],
    ['What did Putn propose?', 'réseau d’alliance en IA'],
    ['que nie pekni', 'Pékin nie tout soutien militaire'],
  ])('"%s" finds its passage', async (question, expected) => {
    const { passages } = await library.retriever.retrieve(question);
    expect(passages[0]?.text).toContain(expected);
  });

  it.each(['Qui est Gerf ?', 'que nie pekni', 'what millitary robots is chian developping'])(
    '"%s" finds enough',
    async (question) => {
      const { sufficiency } = await library.retriever.retrieve(question);
      expect(sufficiency).toBeGreaterThanOrEqual(library.retrieval.sufficiencyThresholds.balanced);
    },
  );
});

describe('a misspelt function word', () => {
  it.each([
    ['pourqoi la russie se tourne vers la chine', 'reason'],
    ['esk pekin soutient moscou', 'yes_no'],
    ['cmb de pays', 'number'],
  ])('"%s" asks for %s', async (question, kind) => {
    expect((await library.retriever.retrieve(question)).understanding.kind).toBe(kind);
  });

  it('is no term of the question', async () => {
    const { understanding } = await library.retriever.retrieve('qeulle directive, pourqoi ?');
    expect(understanding.terms.map(({ term }) => term)).toEqual(['direct']);
  });

  it('leaves names alone, and words that the article has', async () => {
    const { understanding } = await library.retriever.retrieve('Que dit Stanford de Quang ?');
    expect(understanding.terms.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['stanford', 'quang']),
    );
  });

  it('without its apostrophe is two words', async () => {
    const { understanding } = await library.retriever.retrieve('quel est lobstacle');
    expect(understanding.terms.map(({ term }) => term)).toEqual(['obstacl']);
    expect(understanding.question).toBe('quel est lobstacle');
  });
});

describe('a correction', () => {
  it('counts beside the word as written, and less', async () => {
    const { understanding } = await library.retriever.retrieve('Qui est Gerf ?');
    const [gerf] = understanding.terms;
    expect(gerf?.term).toBe('gerf');
    expect(gerf?.forms?.get('gerf')).toBe(1);
    expect(gerf?.forms?.get('gref')).toBeGreaterThan(0.5);
    expect(gerf?.forms?.get('gref')).toBeLessThan(1);
  });

  it('is not sought for a word that the library or ordinary language has', async () => {
    // The article has no throne, but drones.
    expect((await formsOf('Que font les trônes ?', 'tron')).has('dron')).toBe(false);
    expect((await formsOf('Que font les tdrones ?', 'tdron')).has('dron')).toBe(true);
  });

  it('is not sought for figures and short words', async () => {
    expect(await formsOf('Que s’est-il passé en 2023 ?', '2023')).toEqual(new Map());
    expect(await formsOf('Que dit xia ?', 'xia')).toEqual(new Map());
  });

  it('knows the words of an article added later', async () => {
    const own = await openTestLibrary();
    try {
      await own.serve(firstArticle);
      expect(await formsOf('Où pousse le quinquiina ?', 'quinquiin', own)).toEqual(new Map());
      await own.serve(articleOf('arbres', ['Le quinquina pousse dans les Andes.']));
      const forms = await formsOf('Où pousse le quinquiina ?', 'quinquiin', own);
      expect([...forms.keys()]).toEqual(['quinquin']);
    } finally {
      await own.close();
    }
  });
});
