/**
 * Writes Roman ranks ("XXIe siècle", "XXth century") as digits. It needs the capitals: "vie" is a
 * word, and so is "Le", for which L does not count here.
 */
export function digitsForRomanRanks(text: string): string {
  return text.replace(
    /\b([IVX]{1,6})(?:er|e|è|ème|ᵉ|st|nd|rd|th)(?![\p{L}\d])|\b([IVX]{2,6})(?= (?:siècle|century|siglo))/gu,
    (_, withEnding?: string, bare?: string) => `${valueOfNumeral(withEnding ?? bare ?? '')}th`,
  );
}

function valueOfNumeral(numeral: string): number {
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const values = [...numeral].map((letter) => digits[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
