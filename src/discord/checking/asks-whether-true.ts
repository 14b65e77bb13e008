/**
 * True of a question that asks whether a message is true, and nothing else: "Est-ce vrai ?", "Is that
 * right?", "Stimmt das?", "¿Es verdad?". What the articles say of it is a check's matter, not a search's.
 */
export function asksWhetherTrue(question: string): boolean {
  const bare = question
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/^[\s¿¡]+|[\s?!.…]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(opening, '')
    .replace(closing, '');
  return whole.some((pattern) => pattern.test(bare));
}

const opening = /^(?:mais|alors|et|but|so|and|aber|und|also|pero|y|entonces),? /iu;
/** "…, according to the article", "…, what he says". */
const closing =
  /,? (?:(?:d'après|selon|dans) (?:l'article|le texte)|according to the (?:article|text)|laut (?:dem )?(?:artikel|text)|según el (?:artículo|texto)|ça|cela|ce (?:qu'(?:il|elle|on) (?:dit|écrit|affirme)|message)|lo que dice|was (?:er|sie) (?:sagt|schreibt))$/iu;

const whole: readonly RegExp[] = [
  /^(?:est-?\s?ce (?:que )?(?:c'est )?|c'est |ce message est-il |(?:est-?\s?ce que )?ce message est |ce qu'(?:il|elle) (?:dit|écrit) est-il )?(?:bien |vraiment )?(?:vrai|juste|exact|correct|faux)(?: ou (?:faux|non|pas))?$/iu,
  /^(?:a-t-(?:il|elle) |est-?\s?ce qu'(?:il|elle) a |(?:il|elle) a )(?:vraiment )?raison$/iu,
  /^(?:is (?:this|that|it|he|she|this message|what (?:he|she|they) says?|what they say) )?(?:really |actually )?(?:true|right|correct|accurate|false|wrong)(?: or (?:false|not|wrong))?$/iu,
  /^(?:stimmt (?:das|es|diese nachricht)(?: so| wirklich| denn)?|(?:ist (?:das|es|diese nachricht) )?(?:wirklich |so )?(?:wahr|richtig|korrekt|falsch)(?: oder (?:falsch|nicht))?|hat (?:er|sie) (?:wirklich )?recht)$/iu,
  /^(?:(?:es|será) )?(?:(?:esto|eso|este mensaje) )?(?:es )?(?:realmente )?(?:verdad|cierto|correcto|exacto|falso|verdadero)(?: (?:esto|eso|este mensaje|o (?:falso|no|mentira)))?$/iu,
  /^tiene (?:realmente )?razón$/iu,
];
