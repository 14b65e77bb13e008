import { fold } from '../../retrieval/fold.js';
import type { LanguageText } from './claim-words.js';

/**
 * Whom a sentence reports as saying what it says, as it names them: "German Gref" of "selon German
 * Gref" or "German Gref, PDG de Sberbank, a déclaré que …". Null where the text speaks itself, and
 * where the claim names the one who says it.
 */
export function attributionOf(sentence: LanguageText, claim: LanguageText): string | null {
  const patterns = reports[sentence.language] ?? [];
  for (const pattern of patterns) {
    const who = pattern.exec(sentence.text)?.groups?.who?.replace(/[\s.,;:]+$/u, '');
    if (who === undefined || who === '') continue;
    return names(claim.text, who) ? null : who;
  }
  return null;
}

/** Whoever is named, without "le", "the" … before it. */
export function withoutArticle(who: string): string {
  return who.replace(leading, '');
}

/** By a word of the name, not by one that both happen to have: "the" of "the Global AI Index". */
function names(claim: string, who: string): boolean {
  const said = new Set(fold(claim).match(/[\p{L}\p{N}]+/gu));
  const words = withoutArticle(who).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.some((word) => /^[\p{Lu}\p{N}]/u.test(word) && said.has(fold(word.toLowerCase())));
}

const leading =
  /^(?:l['’]|(?:le|la|les|une?|the|an?|el|los|las|una?|der|die|das|dem|den|ein|eine[mr]?)\s)/iu;

const name =
  "(?:(?:l['’]|d['’]|\\p{Lu}|von |van |de |du |del |der |of )[\\p{L}\\p{M}\\d’'.&-]*\\s?){1,7}";
const article =
  "(?:(?:le|la|les|l['’]|un|une|the|an?|el|los|las|una?|der|die|das|ein|eine|einem|einer|dem|den)\\s?)?";
const phrase = `(?<who>${article}(?:[\\p{L}’'-]+\\s){0,4}?${name})`;

function reported(according: string, says: string): readonly RegExp[] {
  return [
    new RegExp(`(?:^|[\\s(«“])(?:${according})\\s?${phrase}(?=[\\s,.;:)»”]|$)`, 'u'),
    new RegExp(`^[«“"\\s]*${phrase}(?:,[^,]{2,80},)?\\s?(?:${says})(?=[\\s:«“"])`, 'u'),
    new RegExp(`[»”",]\\s?(?:a|ont|has|have|ha|han|hat)?\\s?(?:${says})\\s${phrase}`, 'u'),
  ];
}

const reports: Readonly<Record<string, readonly RegExp[]>> = {
  fr: reported(
    "[Ss]elon|[Dd]['’]après|[Aa]ux yeux de|[Pp]our reprendre les mots de",
    '(?:(?:a|ont|avait|avaient)\\s)?(?:déclaré|affirmé|dit|annoncé|indiqué|expliqué|estimé|assuré|précisé|souligné|décrit|qualifié|rapporté)|(?:déclare|affirme|dit|annonce|indique|explique|estime|assure|précise|souligne|décrit|qualifie|rapporte)(?:nt)?',
  ),
  en: reported(
    '[Aa]ccording to|[Ii]n the words of',
    '(?:has |have |had )?(?:said|says|say|stated|states|announced|announces|declared|declares|told|reported|reports|explained|explains|argued|argues|described|describes|called|calls|warned|warns)',
  ),
  es: reported(
    '[Ss]egún|[Dd]e acuerdo con',
    '(?:ha |han |había )?(?:dicho|dijo|dice|declarado|declaró|declara|afirmado|afirmó|afirma|anunciado|anunció|anuncia|explicado|explicó|explica|descrito|describió|calificado|calificó)',
  ),
  de: reported(
    '[Ll]aut|[Nn]ach Angaben von|[Nn]ach',
    '(?:hat |haben )?(?:sagte|sagt|erklärte|erklärt|teilte|berichtete|berichtet|bezeichnete|bezeichnet|nannte|nennt|beschrieb)',
  ),
};
