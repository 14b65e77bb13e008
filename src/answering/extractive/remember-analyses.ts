import type { Analyser, Token } from '../../retrieval/evidence.js';

/**
 * The analyser, remembering what it made of the sentences read last: questions on one library read the same
 * ones again and again. `limit`: texts remembered, about 2 kB each, before it starts afresh.
 */
export function rememberAnalyses(analyser: Analyser, limit = 5_000): Analyser {
  const known = new Map<string, readonly Token[]>();
  return {
    analyse(text, language) {
      const key = `${language} ${text}`;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const tokens = analyser.analyse(text, language);
      if (known.size >= limit) known.clear();
      known.set(key, tokens);
      return tokens;
    },
  };
}
