/** The place in an order that a folded word names: "premier" is 1; null for any other word. */
export function rankOf(folded: string): number | null {
  const found = ranks.findIndex((pattern) => pattern.test(folded));
  return found < 0 ? null : found + 1;
}

/** Only what is a rank in nearly any sentence: "second" is a time, "quarter" and "quart" are parts. */
const ranks: readonly RegExp[] = [
  /^(?:premi(?:er|ere)s?|first|primer(?:o|a|os|as)?|erste[nrsm]?)$/u,
  /^(?:deuxiemes?|seconde?s?|segund(?:o|a|os|as)|zweite[nrsm]?)$/u,
  /^(?:troisiemes?|third|tercer(?:o|a)?|dritte[nrsm]?)$/u,
  /^(?:quatriemes?|fourth|cuart[oa]|vierte[nrsm]?)$/u,
  /^(?:cinquiemes?|fifth|quint[oa]|funfte[nrsm]?)$/u,
];
