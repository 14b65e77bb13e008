/**
 * A count with its word, by the language's own rule of plurals and way of writing numbers. The four
 * languages here have two forms; where a language has more, `other` stands for the rest.
 */
export function pluralIn(language: string) {
  // Made when first needed: every language is loaded at the start, and few are spoken.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count: number, one: string, other: string): string => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    return `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
  };
}
