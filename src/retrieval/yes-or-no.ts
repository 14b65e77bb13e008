/**
 * Whether a question wants yes or no: it opens with the verb, or turns verb and pronoun around
 * ("Pékin soutient-il …").
 *
 * @param text the question folded, its words with one space between and around.
 */
export function asksYesOrNo(question: string, text: string, language: string): boolean {
  const opening = openings[language];
  if (opening === undefined) return Object.values(openings).some((each) => each.test(text));
  if (opening.test(text)) return true;
  return turnedRound[language]?.test(question) === true && !asksOtherwise.test(text);
}

/** Words that ask for something else, though verb and pronoun are turned round. */
const asksOtherwise =
  / (?:qui est ce|combien|comment|pourquoi|quand|quels?|quelles?|why|how|which|who|where|when|cuando|donde|como|cuant[oa]s?|cual(?:es)?|quien(?:es)?|wer|wen|wem|warum|wann|woher|wohin|wie|welche[rmsn]?) /;

/** How such a question opens. "Was" and "es" ask or point in one language, and are verbs in another. */
const openings: Readonly<Record<string, RegExp>> = {
  fr: /^ (?:est ce qu |est ce que |es ce que |es ce qu |esque |esk |estce que |y a t il |n?y? ?(?:est|sont|peut|peuvent|va|vont|etait|etaient|fut|doit|avait|existe|a t|ont) (?:t )?(?:il|elle|ils|elles|on|ce|la|le|l|les) )/,
  en: /^ (?:is|are|was(?! (?:ist|sind|war|hat|macht|bedeutet) )|were|do|does|did|can|could|has|have|had|will|would|should|may|might|must|isn|aren|wasn|weren|don|doesn|didn|can|couldn|hasn|haven|hadn|won|wouldn|shouldn) /,
  de: /^ (?:ist|sind|war|waren|hat|haben|hatte|hatten|kann|konnen|konnte|darf|soll|sollte|muss|mussen|will|wollen|wird|werden|wurde|wurden|gibt|gab|stimmt) /,
  es: /^ (?:hay|habia|hubo|puede|pueden|es|son|era|eran|fue|fueron|esta|estan|estaba|ha|han|tiene|tienen|existe|existen|debe|deben|va|van|quiere|quieren) /,
};

const turnedRound: Readonly<Record<string, RegExp>> = {
  fr: /^(?:(?!(?<!\p{L})(?:qu['’]|(?:que|qui|quoi|où|ou)(?!\p{L}))).)*?\p{L}-(?:t-)?(?:il|elle|ils|elles|on|ce)(?!\p{L})/iu,
  // A verb, then who does it: "Unterstützt Peking …?", "¿Apoya Pekín …?"
  de: /^\s*\p{L}+(?:t|te|ten)\s+(?:\p{Lu}|der |die |das |er |sie |es )[^?]*\?/u,
  es: /^\s*¿?\s*\p{L}+(?:a|e|ó|an|en|aron|ieron)\s+(?:\p{Lu}|el |la |los |las )[^?]*\?/u,
};
