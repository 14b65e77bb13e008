import {
  asides,
  callOpeners,
  closers,
  closingCries,
  openers,
  openingCries,
  opinions,
  pausedOpeners,
} from './lexicon/frames.js';

/**
 * What is claimed, without the words that only say that somebody claims it, thinks it, or turns to
 * others with it: "En tout cas, d’après l’article, …", "I think that …", "Is it true that …",
 * "…, right?", quotation marks around the whole. What credits another ("selon German Gref"), doubts
 * or denies ("je ne pense pas que …") is part of the claim and stays.
 */
export function readClaim(claim: string): string {
  const given = claim.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const bare = withoutClosers(withoutOpeners(unquoted(given)));
  const text = unquoted(bare.replace(asides, ' '));
  return text === '' ? claim.trim() : capitalised(text);
}

function unquoted(text: string): string {
  return text.replace(/^[«“"„](.*)[»”"“]([.!]?)$/u, '$1$2').trim();
}

/** More than these, one in another, nobody says: what comes then is no claim anyhow. */
const mostFrames = 16;

/** One behind the other: "En tout cas, je pense que …". */
function withoutOpeners(text: string, left = mostFrames): string {
  if (left === 0) return text;
  for (const frame of opening) {
    const rest = text.replace(frame, '').trim();
    if (rest !== text && rest !== '') return withoutOpeners(rest, left - 1);
  }
  const called = callOpeners.exec(text);
  if (called === null) return text;
  const rest = text.slice(called[0].length).trim();
  const bare = withoutOpeners(rest, left - 1);
  const isApart = called.groups?.pause?.trim() !== '';
  return rest !== '' && (isApart || bare !== rest || opensSentence.test(rest)) ? bare : text;
}

function withoutClosers(text: string, left = mostFrames): string {
  if (left === 0) return text;
  for (const frame of closing) {
    const rest = text.replace(frame, '').trim();
    if (rest !== text && rest !== '') return withoutClosers(rest, left - 1);
  }
  return text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An article, a pronoun or a name. Case tells "So China …" from "so much", so it counts. */
const opensSentence =
  /^(?:[Ll]['’]|[Cc]['’]|(?:[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Cc]et?|[Cc]ette|[Cc]es|[Ii]ls?|[Ee]lles?|[Oo]n|[Tt]he|[Tt]his|[Tt]hese|[Aa]n?|[Ii]t|[Tt]hey|[Ee]l|[Ll]os|[Ll]as|[Uu]na|[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?) |\p{Lu}\p{L})/u;

/** The article itself: not "article 5", nor "the text of the treaty". */
const source =
  "(?:(?:l['’]|cet |le |the |this |el |este |der |dieser |den |dem )?(?:article|texte|text|artículo|texto|artikel)(?! ?\\p{N}| (?:de|du|des|d['’]|of|von|del|der) ?))";
const opening: readonly RegExp[] = [
  openingCries,
  new RegExp(`^(?:selon|d['’]après|according to|según|laut|nach) ${source}(?: |, ?|:)+`, 'iu'),
  new RegExp(
    `^${source} (?:dit|affirme|indique|explique|says|states|claims|dice|afirma|sagt|behauptet)(?: (?:que|that)|,? dass)? ?(?=\\S)`,
    'iu',
  ),
  /^(?:il est vrai que|c['’]est vrai que|it is true that|it['’]s true that|es verdad que|es cierto que|es stimmt,? dass) /iu,
  new RegExp(
    `^(?:dans|in|en|im) ${source},? ?(?:(?:il est (?:dit|écrit)|on lit|it (?:says|is (?:said|written))|se dice|steht|heißt es)(?: (?:que|qu['’]|that)|,? dass)?)? ?`,
    'iu',
  ),
  ...opinions,
  ...openers,
  pausedOpeners,
];
const closing: readonly RegExp[] = [closingCries, closers];
