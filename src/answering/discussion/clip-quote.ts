/** Most UTF-16 code units of a quote. */
export const longestQuote = 160;

/**
 * A piece of a message, cut between words where it is long: letter for letter what stands there, with
 * "…" where something was left away.
 */
export function clipQuote(text: string, limit = longestQuote): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const space = head.lastIndexOf(' ');
  // Without a space to cut at, not within a pair of surrogates.
  const whole = head.replace(/[\ud800-\udbff]$/u, '');
  return `${(space > limit / 2 ? head.slice(0, space) : whole).trimEnd()}…`;
}
