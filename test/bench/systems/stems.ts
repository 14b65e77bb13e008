import { createAnalyser } from '../../../src/retrieval/analyser.js';

/** The content terms of a text as Glose indexes them, in order. */
export type Stems = (text: string, language: string) => string[];

export function createStems(): Stems {
  const analyser = createAnalyser();
  return (text, language) =>
    analyser
      .analyse(text, language)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term);
}
