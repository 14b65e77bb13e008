import type { Embedder } from './embedder.js';
import { fold } from './fold.js';
import { piecesOf } from './pieces.js';
import { isStopWord, languagesWithStopWords } from './stop-words.js';
import { splitWords } from './words.js';

/**
 * DECISIONS
 * Context: what these vectors tell is resemblance of letters, which ranking already scores on every
 * candidate (features.ts, `pieces`). So they only propose candidates.
 * Measured on PIAF, every sixth question, recall@1 / @5: well spelt .720 / .868 without them, with 256
 * and with 1,024 dimensions alike; with a letter missing in every second long word .600 / .748
 * without, .606 / .759 with 256, .607 / .762 with 512.
 * Decision: 256 dimensions (1 KB a passage), and none asked beyond 10,000 passages, where the many
 * chance resemblances and the memory (0.1 GB at 100,000) outweigh that.
 */

/**
 * Embeddings without a model or a download: the folded words and their 4-letter pieces, each
 * hashed to one signed place of the vector (Weinberger et al., "Feature Hashing", 2009), counted
 * logarithmically, then brought to length 1.
 */
export function createBuiltinEmbedder(dimensions = builtinDimensions): Embedder {
  return {
    id: `builtin:1:${dimensions}`,
    dimensions,
    isMultilingual: false,
    runsInWorker: true,
    largestUsefulLibrary: 10_000,
    embedPassages: async (texts) => texts.map((text) => embedBuiltin(text, dimensions)),
    embedQuestion: async (text) => embedBuiltin(text, dimensions),
  };
}

export const builtinDimensions = 256;

/** The vector of one text; a text without a single word gives a unit vector of its own. */
export function embedBuiltin(text: string, dimensions: number): Float32Array {
  const counts = new Map<string, number>();
  for (const { text: word } of splitWords(text)) {
    const folded = fold(word);
    if (languagesWithStopWords.some((language) => isStopWord(folded, language))) continue;
    for (const piece of piecesOf(folded)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    const whole = `=${folded}`;
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  const vector = new Float32Array(dimensions);
  for (const [piece, count] of counts) {
    const hash = hashOf(piece);
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + (hash & 0x40000000 ? 1 : -1) * (1 + Math.log(count));
  }
  return toUnitLength(vector);
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), its low bits mixed as in MurmurHash3's last step. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function toUnitLength(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) {
    vector[0] = 1;
    return vector;
  }
  const length = Math.sqrt(square);
  return vector.map((value) => value / length);
}
