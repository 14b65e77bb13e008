import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { Embeddings } from '@langchain/core/embeddings';
import { createBuiltinEmbedder } from '../../../src/retrieval/builtin-embedder.js';
import { type System, wanted, wholeText } from '../system.js';

/** The embedder of Glose, as LangChain wants one. */
class GloseEmbeddings extends Embeddings {
  readonly #embedder = createBuiltinEmbedder();

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    const vectors = await this.#embedder.embedPassages(documents);
    return vectors.map((vector) => Array.from(vector));
  }

  override async embedQuery(question: string): Promise<number[]> {
    return Array.from(await this.#embedder.embedQuestion(question));
  }
}

export async function openMemoryVectors(): Promise<System> {
  const store = new MemoryVectorStore(new GloseEmbeddings({}));
  return {
    add: (rows) =>
      store.addDocuments(
        rows.map((row) => ({ pageContent: wholeText(row), metadata: { id: row.id } })),
      ),
    finish: async () => undefined,
    search: async ({ question }) =>
      (await store.similaritySearch(question, wanted)).map(({ metadata }) => String(metadata.id)),
    close: async () => undefined,
  };
}
