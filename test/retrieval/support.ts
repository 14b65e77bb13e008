import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/library/article.js';
import { composeArticle } from '../../src/library/compose-article.js';
import { silentLog } from '../../src/log.js';
import type { Retriever } from '../../src/retrieval/evidence.js';
import {
  createRetrieval,
  type Retrieval,
  type RetrievalOptions,
} from '../../src/retrieval/retrieval.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';

/** An article whose paragraphs are given; a line that begins with "# " is a heading. */
export function articleOf(
  id: string,
  paragraphs: readonly string[],
  options: { readonly language?: string; readonly title?: string } = {},
): Article {
  return composeArticle({
    id,
    title: options.title ?? id,
    language: options.language ?? 'fr',
    blocks: paragraphs.map((text) =>
      text.startsWith('# ')
        ? { kind: 'heading', level: 1, text: text.slice(2), page: null }
        : { kind: 'paragraph', level: 0, text, page: null },
    ),
  });
}

/** The first article's text, word for word, as the knowledge folder has it. */
export const firstArticle = articleOf(
  'russie-chine-ia',
  [
    'Face à des sanctions occidentales de plus en plus sévères, la Russie se tourne vers un allié puissant pour propulser son développement en intelligence artificielle (IA). En effet, le président Vladimir Poutine a récemment ordonné une collaboration renforcée avec la Chine, redéfinissant ainsi les équilibres technologiques mondiaux.',
    '# Contourner les sanctions : Une nécessité pour Moscou',
    'Le 1er janvier, une directive officielle du Kremlin a souligné l’importance pour la Russie de « renforcer sa coopération avec la République populaire de Chine dans la recherche et le développement en IA ». Cette initiative est une réponse directe aux restrictions qui limitent l’accès de Moscou à des technologies cruciales telles que les unités de traitement graphique (GPU) et les semi-conducteurs.',
    'German Gref, PDG de Sberbank, a décrit ce manque d’accès comme un « obstacle structurel majeur ». Bien que certaines solutions soient trouvées par l’intermédiaire de tiers, elles demeurent insuffisantes face aux grandes puissances technologiques. La Chine intervient alors comme un partenaire clé, fournissant expertise et technologies là où l’Occident impose des contraintes strictes.',
    '# La Chine : Un allié technologique incontournable',
    'Deuxième puissance mondiale en IA selon le Global AI Index 2024, la Chine s’impose comme un acteur essentiel dans cette alliance stratégique. Depuis le début du conflit ukrainien, les relations entre Moscou et Pékin se sont intensifiées. Même si Pékin nie tout soutien militaire direct à Moscou, les deux nations collaborent sur des technologies sensibles telles que les systèmes anti-drones.',
    'Cet effort collaboratif s’inscrit également dans le cadre élargi des BRICS (Brésil, Russie, Inde, Chine, Afrique du Sud). Vladimir Poutine a proposé récemment un « réseau d’alliance en IA » visant à contrer l’hégémonie technologique américaine tout en favorisant le développement de technologies souveraines.',
    '# L’intensification d’une course mondiale',
    'L’importance géopolitique autour de l’intelligence artificielle ne cesse de croître. La Russie focalise ses efforts sur des applications militaires comme la cyberguerre ou encore les drones autonomes. De son côté, la Chine poursuit des projets ambitieux tels que le développement de robots militaires autonomes.',
    'Néanmoins, malgré ces avancées significatives chez leurs concurrents asiatiques et européens, les États-Unis maintiennent leur position dominante grâce à leurs investissements privés massifs ainsi qu’à leur recherche universitaire innovante selon Stanford’s Human-Centered AI Institute.',
  ],
  { title: 'La Russie se tourne vers la Chine pour l’intelligence artificielle' },
);

/** A library in memory over a real index: what is published is served. */
export interface TestLibrary {
  readonly storage: Storage;
  readonly retrieval: Retrieval;
  readonly retriever: Retriever;
  serve(article: Article): Promise<void>;
  withdraw(articleId: string): Promise<void>;
  close(): Promise<void>;
}

export async function openTestLibrary(
  options: Partial<RetrievalOptions> & { readonly directory?: string } = {},
): Promise<TestLibrary> {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'glose-retrieval-')));
  const storage = await openStorage({ directory });
  const served = new Map<string, Article>();
  const listeners = new Set<() => void>();
  const retrieval = await createRetrieval({
    storage,
    dataDirectory: directory,
    log: silentLog,
    ...options,
  });
  const retriever = retrieval.retriever({
    articles: () => [...served.values()],
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    storage,
    retrieval,
    retriever,
    async serve(article) {
      await retrieval.indexer.index(article, {});
      await retrieval.indexer.publish(article, async () => {});
      served.set(article.id, article);
      changed();
    },
    async withdraw(articleId) {
      await retrieval.indexer.remove(articleId, async () => {});
      served.delete(articleId);
      changed();
    },
    async close() {
      await retrieval.close();
      await storage.close();
      if (options.directory === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}
