/**
 * The same claim without what talk adds to it, as an article would write it: "It's only third,
 * everybody knows that" → "It's third". Itself where nothing is added. French and English.
 */
export function bareClaim(claim: string): string {
  const bare = claim
    .replace(endings, '')
    .replace(adverbs, '')
    .replace(
      cleft,
      (_, who: string, article: string, what: string) =>
        `${who.charAt(0).toUpperCase()}${who.slice(1)} est ${article}${what}`,
    )
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? claim : bare;
}

/** What ends a sentence and only insists. */
const endings =
  /\s*[,;–—-]\s*(?:tout le monde (?:le )?sait(?: ça)?|c[’']est (?:connu|clair|évident|un fait|tout|sûr)|point(?: (?:final|barre))?|c[’']est tout|hein|voilà|quoi|bref|(?:everyone|everybody) knows (?:it|that)|it[’']s (?:obvious|clear|a fact)|period|full stop|end of story|for sure|no doubt)\s*[.!]*$/iu;

/** What they restrict or stress stays said without them. */
const adverbs =
  /(?<![\p{L}’'])(?:seulement|juste|carrément|clairement|évidemment|franchement|en fait|en réalité|quand même|only|just|actually|clearly|obviously|really|in fact)(?![\p{L}’'])/giu;

/** "C’est l’Inde la deuxième puissance" */
const cleft =
  /^[Cc][’']est ((?:[Ll][’']|la |le )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (la |le |l[’'])(.+)$/u;
