/** How well a folded text matches what was typed so far; null where it does not. Higher is better. */
export type Match = (folded: string) => number | null;

/**
 * Every word that was typed must begin a word of the text, in any order: accents, case and signs do
 * not count. What begins as it was typed comes first, then what contains it as it stands.
 */
export function matchTyped(typed: string): Match {
  const wanted = fold(typed);
  const words = wanted.split(' ').filter((word) => word !== '');
  return (folded) => {
    if (folded.startsWith(wanted)) return 3;
    if (folded.includes(` ${wanted}`)) return 2;
    const all = words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`));
    return all ? 1 : null;
  };
}

/** Letters and figures alone, so that two ways of writing one question are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
