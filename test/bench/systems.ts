import { type SystemDescription, wholeText } from './system.js';

/** Every system, in the order in which they are measured and shown. */
export const systems = {
  glose: {
    name: 'Glose',
    about: 'its own retrieval as it is shipped, built-in embeddings',
    open: async (props) => (await import('./systems/glose.js')).openGlose(props),
  },
  minisearch: {
    name: 'MiniSearch',
    about: 'MiniSearch 7.2 with its defaults, title and text as one',
    open: async () => (await import('./systems/minisearch.js')).openMiniSearch(),
  },
  'minisearch-stems': {
    name: 'MiniSearch, stems',
    about: 'the same over the stems of Glose, without stop words',
    open: async () => (await import('./systems/minisearch.js')).openMiniSearchOverStems(),
  },
  'fts5-stems': {
    name: 'FTS5, stems',
    about: 'SQLite FTS5, bm25() with its defaults, over the same stems of the text alone',
    open: async (props) =>
      (await import('./systems/full-text.js')).openFullText(props, ({ text }) => text),
  },
  'fts5-stems-titles': {
    name: 'FTS5, stems, titles',
    about: 'the same, with the title of its article before each text',
    open: async (props) => (await import('./systems/full-text.js')).openFullText(props, wholeText),
  },
  langchain: {
    name: 'LangChain memory',
    about:
      "LangChain's MemoryVectorStore with the built-in embeddings of Glose, title and text as one",
    open: async () => (await import('./systems/memory-vectors.js')).openMemoryVectors(),
  },
} satisfies Readonly<Record<string, SystemDescription>> as Readonly<
  Record<string, SystemDescription>
>;
