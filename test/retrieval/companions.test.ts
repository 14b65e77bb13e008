import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/library/article.js';
import { makeCompanion } from '../../src/library/make-companion.js';
import { articleOf, openTestLibrary, type TestLibrary } from './support.js';

async function open(): Promise<TestLibrary> {
  const library = await openTestLibrary();
  onTestFinished(() => library.close());
  return library;
}

/** The article with translations beside it: language → paragraphs. */
function accompanied(
  article: Article,
  translations: Readonly<Record<string, readonly string[]>>,
): Article {
  const companions = Object.entries(translations).map(([language, paragraphs]) =>
    makeCompanion(article, language, articleOf(article.id, paragraphs, { language })),
  );
  return { ...article, companions };
}

const french = articleOf('phare', [
  'Le phare fut bâti sur le récif.',
  '# La lumière',
  'Sa lanterne brûle de l’huile de colza.',
]);
const english = [
  'The lighthouse was built on the reef.',
  '# The light',
  'Its lantern burns rapeseed oil.',
];
const german = [
  'Der Leuchtturm wurde auf dem Riff gebaut.',
  '# Das Licht',
  'Seine Laterne brennt mit Rapsöl.',
];

interface Rows {
  readonly passages: number;
  readonly translated: number;
  readonly entries: number;
}

async function rowsOf({ storage, retrieval }: TestLibrary): Promise<Rows> {
  await retrieval.idle();
  const count = async (table: string): Promise<number> => {
    const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      storage.db,
    );
    return found.rows[0]?.n ?? 0;
  };
  return {
    passages: await count('passages'),
    translated: await count('companion_passages'),
    entries: await count('companion_terms'),
  };
}

describe('a question in the language of a translation', () => {
  it('finds the passage of the article by the words of the translation', async () => {
    const library = await open();
    await library.serve(accompanied(french, { en: english, de: german }));
    const { passages, understanding } = await library.retriever.retrieve('Was brennt die Laterne?');
    const [first] = passages;
    expect(first?.text).toBe('Sa lanterne brûle de l’huile de colza.');
    expect(first?.article.language).toBe('fr');
    expect(first?.reading?.language).toBe('de');
    expect(understanding.language).toBe('de');
    expect(passages).toHaveLength(2);
  });

  it('is surer of it than by translating its words, and finds each passage once', async () => {
    const library = await open();
    await library.serve(french);
    const question = 'Womit brennt die Laterne?';
    const before = await library.retriever.retrieve(question);
    await library.serve(accompanied(french, { de: german }));
    const after = await library.retriever.retrieve(question);
    expect(after.sufficiency).toBeGreaterThan(before.sufficiency);
    expect(after.passages.map(({ passage }) => passage.id).sort()).toEqual(
      before.passages.map(({ passage }) => passage.id).sort(),
    );
  });

  it('changes nothing for questions in the article’s own language', async () => {
    const library = await open();
    const question = 'Que brûle la lanterne ?';
    await library.serve(french);
    const { timings: _before, ...before } = await library.retriever.retrieve(question);
    await library.serve(accompanied(french, { en: english, de: german }));
    const { timings: _after, ...after } = await library.retriever.retrieve(question);
    const bare = after.passages.map((found) => ({
      ...found,
      article: { ...found.article, companions: [] },
    }));
    expect({ ...after, passages: bare }).toEqual(before);
  });

  it('reads a word that tells no language in that of the text which has it', async () => {
    const library = await open();
    await library.serve(accompanied(french, { en: english, de: german }));
    const found = async (question: string) => {
      const { passages, understanding } = await library.retriever.retrieve(question);
      return [understanding.language, passages[0]?.passage.ordinal];
    };
    expect(await found('rapeseed')).toEqual(['en', 1]);
    expect(await found('Leuchtturm')).toEqual(['de', 0]);
    expect(await found('colza')).toEqual(['fr', 1]);
    expect(await found('récif')).toEqual(['fr', 0]);
  });

  it('finds it by the index in a library too large to rank whole', async () => {
    const library = await open();
    const filler = Array.from({ length: 150 }, (_, index) => [
      `# Chapitre ${index}`,
      `La rivière numéro ${index} traverse la vallée.`,
    ]).flat();
    await library.serve(articleOf('rivieres', filler));
    // Words that no table of translations leads to, so that the index alone can find them.
    const zorbik = articleOf('zorbik', ['Le quolibruz mange des plimottes.']);
    await library.serve(accompanied(zorbik, { en: ['The wobbledyne eats frumpkins.'] }));
    const { passages } = await library.retriever.retrieve('What does the wobbledyne eat?');
    expect(passages[0]?.text).toBe('Le quolibruz mange des plimottes.');
    await library.withdraw('zorbik');
    const gone = await library.retriever.retrieve('What does the wobbledyne eat?');
    expect(gone.passages.every(({ article }) => article.id === 'rivieres')).toBe(true);
  });
});

describe('the index of translations', () => {
  it('has their passages, and leaves those of the article as they are', async () => {
    const library = await open();
    await library.serve(accompanied(french, { en: english, de: german }));
    expect(await rowsOf(library)).toEqual({ passages: 2, translated: 4, entries: 4 });
  });

  it('writes again only the passages that changed, and forgets what they were', async () => {
    const library = await open();
    await library.serve(accompanied(french, { en: english }));
    await library.retrieval.idle();
    const ids = () =>
      library.storage.db
        .selectFrom('companion_passages')
        .select(['id', 'ordinal'])
        .orderBy('ordinal')
        .execute();
    const before = await ids();
    const changed = english.map((text) => text.replace('rapeseed', 'whale'));
    await library.serve(accompanied(french, { en: changed }));
    await library.retrieval.idle();
    const after = await ids();
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.id).not.toBe(before[1]?.id);
    expect((await rowsOf(library)).entries).toBe(2);
  });

  it('goes with the translation, and with the article', async () => {
    const library = await open();
    await library.serve(accompanied(french, { en: english, de: german }));
    await library.serve(accompanied(french, { de: german }));
    expect(await rowsOf(library)).toMatchObject({ passages: 2, translated: 2, entries: 2 });
    await library.withdraw('phare');
    expect(await rowsOf(library)).toEqual({ passages: 0, translated: 0, entries: 0 });
  });

  it('goes on where an interrupted indexing stopped, with nothing twice', async () => {
    const library = await open();
    const article = accompanied(french, { en: english, de: german });
    const { indexer } = library.retrieval;
    await indexer.index(article, {});
    const half = await library.storage.db.selectFrom('companion_passages').select('id').execute();
    const lost = half.slice(2).map(({ id }) => id);
    await library.storage.db.deleteFrom('companion_passages').where('id', 'in', lost).execute();
    await sql`delete from companion_terms where rowid in (${sql.join(lost)})`.execute(
      library.storage.db,
    );
    await indexer.index(article, {});
    await indexer.index(article, {});
    expect(await rowsOf(library)).toEqual({ passages: 2, translated: 4, entries: 4 });
  });
});
