/**
 * A count with its word, by the language's own rule of plurals and way of writing numbers. The four
 * languages here have two forms; where a language has more, `other` stands for the rest.
 */
export function pluralIn(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number, one: string, other: string): string =>
    `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
