import { embedBuiltin } from './builtin-embedder.js';
import type { Analyser } from './evidence.js';
import { contentTerms } from './passage-analysis.js';

/** Passages to prepare for the index; plain data, as it crosses to a worker thread. */
export interface BatchRequest {
  readonly language: string;
  readonly items: readonly BatchItem[];
  /** Dimensions of the built-in vectors; 0 where none are wanted. */
  readonly dimensions: number;
}

export interface BatchItem {
  readonly text: string;
  /** Title and headings, one a line. */
  readonly context: string;
  /** Whether its vector is missing. */
  readonly embed: boolean;
}

export interface BatchResult {
  readonly items: readonly PreparedPassage[];
}

export interface PreparedPassage {
  /** Content terms, separated by spaces. */
  readonly terms: string;
  readonly context: string;
  /** How many content terms the passage has. */
  readonly length: number;
  readonly vector: Float32Array | null;
}

/** Analyses, and embeds where wanted. Runs in the worker; deterministic. */
export function prepareBatch(analyser: Analyser, request: BatchRequest): BatchResult {
  const { language, dimensions } = request;
  return {
    items: request.items.map(({ text, context, embed }) => {
      const terms = contentTerms(analyser.analyse(text, language));
      return {
        terms: terms.join(' '),
        context: contentTerms(analyser.analyse(context, language)).join(' '),
        length: terms.length,
        vector: embed && dimensions > 0 ? embedBuiltin(`${context}\n${text}`, dimensions) : null,
      };
    }),
  };
}
