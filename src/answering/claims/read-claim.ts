/**
 * What is claimed, without the words that only say that somebody claims it: "L’article dit que …",
 * "Is it true that …", quotation marks around the whole.
 */
export function readClaim(claim: string): string {
  let text = claim.normalize('NFC').replace(/\s+/gu, ' ').trim();
  for (const frame of frames) text = text.replace(frame, '').trim();
  text = text.replace(/^[«“"„](.*)[»”"“]([.!]?)$/u, '$1$2').trim();
  return text === '' ? claim.trim() : capitalised(text);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const source =
  "(?:(?:l['’]|cet |le |the |this |el |este |der |dieser |den |dem )?(?:article|texte|text|artículo|texto|artikel))";
const frames: readonly RegExp[] = [
  new RegExp(`^(?:selon|d['’]après|according to|según|laut|nach) ${source}(?: |, ?|:)+`, 'iu'),
  new RegExp(
    `^${source} (?:dit|affirme|indique|explique|says|states|claims|dice|afirma|sagt|behauptet)(?: (?:que|that)|,? dass)? ?(?=\\S)`,
    'iu',
  ),
  /^(?:il est vrai que|c['’]est vrai que|it is true that|it['’]s true that|es verdad que|es cierto que|es stimmt,? dass) /iu,
];
