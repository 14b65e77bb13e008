/** The acronyms that a text spells out: "intelligence artificielle (IA)" or "BRICS (Brésil, Russie …)". */
export function acronymsOf(text: string): string[] {
  const behind = [...text.matchAll(/\p{Ll}{3,}\s\((\p{Lu}{2,6})\)/gu)];
  const before = [...text.matchAll(/(?<![\p{L}])(\p{Lu}{2,6})\s\(\p{Lu}\p{Ll}[^()]{8,90}\)/gu)];
  return [...new Set([...behind, ...before].map(([, acronym = '']) => acronym))];
}

/** What stands in quotation marks, where it is a phrase of two to six words. */
export function quotedPhrases(text: string): string[] {
  return [...text.matchAll(/[«“„]\s?([^«»“”„]{6,50}?)\s?[»”“]/gu)].flatMap(([, phrase = '']) => {
    const words = phrase.split(/\s+/u).length;
    return words >= 2 && words <= 6 && !/[.!?]$/u.test(phrase) ? [phrase] : [];
  });
}
