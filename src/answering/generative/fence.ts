import { randomBytes } from 'node:crypto';

/**
 * DECISION: what others wrote stands between lines with a word that is drawn anew for each request,
 * after the material is known, and is not in it. Nothing in an article or a question can therefore
 * end its block. Every piece of material is one line, so none can pose as a numbered sentence.
 * Rejected: escaping (models do not reliably read it) and fixed marks (can be written by anyone).
 */
export interface Fence {
  readonly word: string;
  /** The lines as one block. Each becomes a single line, whatever is in it. */
  block(lines: readonly string[]): string;
}

/** A fence for exactly this material. */
export function createFence(
  material: readonly string[],
  draw: () => string = () => randomBytes(9).toString('hex'),
): Fence {
  const lines = material.map(asOneLine);
  let word = draw();
  while (lines.some((line) => line.includes(word))) word = draw();
  return {
    word,
    block: (given) => [`BEGIN ${word}`, ...given.map(asOneLine), `END ${word}`].join('\n'),
  };
}

/**
 * One line of visible characters: line breaks of every kind become spaces; controls, and characters
 * that hide or reorder text, go.
 */
export function asOneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim();
}
