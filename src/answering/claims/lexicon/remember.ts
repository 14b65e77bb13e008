/** The answer for each word, kept: the same words come again in every sentence of an article. */
export function remember<Found>(
  find: (word: string, language: string) => Found,
): (word: string, language: string) => Found {
  const kept = new Map<string, Found>();
  return (word, language) => {
    const key = `${language} ${word}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const found = find(word, language);
    kept.set(key, found);
    return found;
  };
}

/** About 5 MB. */
const most = 50_000;
