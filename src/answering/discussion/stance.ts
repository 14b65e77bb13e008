import { fold } from '../../retrieval/fold.js';

/** How a message stands to what was said before it. */
export type Stance = 'agrees' | 'disputes';

export interface FoundStance {
  readonly stance: Stance;
  /** True where it says nothing beside. */
  readonly isBare: boolean;
}

/**
 * Read from how it begins, or from a phrase that can mean nothing else; null where it takes no side.
 * French, English, Spanish and German. Irony is not seen.
 */
export function stanceOf(text: string): FoundStance | null {
  const said = ` ${fold(text.replace(/['’]/gu, ' ')).replace(/\s+/gu, ' ').trim()} `;
  const stance = saysSo(said);
  return stance === null ? null : { stance, isBare: isBare(said) };
}

/** A message that thanks, laughs, or does not know: no answer to anything. */
export function saysNothing(text: string): boolean {
  const said = fold(text.replace(/['’]/gu, ' ')).trim();
  return nothing.test(said) || !/[\p{L}\p{N}]/u.test(said);
}

function saysSo(said: string): Stance | null {
  if (/👎|❌/u.test(said)) return 'disputes';
  if (neither.some((pattern) => pattern.test(said))) return null;
  if (disputes.some((pattern) => pattern.test(said))) return 'disputes';
  if (agrees.some((pattern) => pattern.test(said))) return 'agrees';
  return /👍|💯|✅|🙌/u.test(said) && said.trim().length <= 12 ? 'agrees' : null;
}

/** At most three words beside the assent itself. */
function isBare(said: string): boolean {
  return (said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 3;
}

/** What begins as a denial or an assent, and is none. */
const neither: readonly RegExp[] = [
  /^ (?:non seulement|no solo|not only|nicht nur|no se\b|aucune idee|keine ahnung|sin duda)/u,
  /^ (?:oui|si|yes|ja|d accord|ok),? (?:et non|y no|and no|und nein|mais|but|pero|aber)\b/u,
];

/** Words that take a side where a sentence begins with them, whatever follows. */
const opening = (words: string) => new RegExp(`^ (?:${words})(?=[ ,.!;:…—-])`, 'u');
/** Words that do so only where a mark follows: "Si, …" and "Si la Chine …" are two things. */
const apart = (words: string) => new RegExp(`^ (?:${words}) ?(?:[,.!;:…—-]|$)`, 'u');
/** Phrases that do so wherever they stand. */
const anywhere = (phrases: string) => new RegExp(` (?:${phrases})(?=[ ,.!;:…—-])`, 'u');

const disputes: readonly RegExp[] = [
  opening('non|nan|nope|nein|nee|faux|wrong|falso|falsch|pas du tout|not at all|para nada'),
  opening('gar nicht|au contraire|on the contrary|al contrario|im gegenteil|(?:well )?actually'),
  opening('claro que no|eigentlich nicht|objection|incorrect'),
  apart('no|doch|inexact|incorrecto'),
  opening('(?:mais )?je (?:ne )?(?:crois|pense|trouve) pas|(?:j en|je) doute'),
  opening('i don t (?:think|believe|agree)|i doubt|i beg to differ'),
  opening('no (?:lo )?(?:creo|pienso|estoy de acuerdo)|lo dudo'),
  opening('(?:das )?(?:glaube|denke|finde) ich nicht|ich (?:glaube|denke|finde) (?:das )?nicht'),
  anywhere('pas (?:tout a fait |du tout )?d accord|c est (?:faux|inexact|une erreur)'),
  anywhere(
    '(?:ce n|c) est pas (?:vrai|exact|juste|ce que|le cas|ca)|(?:tu te|vous vous) trompe[sz]',
  ),
  anywhere('disagree|not (?:true|correct|what (?:the article|it) says)|you re (?:wrong|mistaken)'),
  anywhere(
    '(?:that|this|it) (?:isn t|s not|is not) (?:true|right|correct|so)|that s (?:wrong|false)',
  ),
  anywhere('no es (?:verdad|cierto|asi|correcto)|en desacuerdo|te equivocas|es falso'),
  anywhere(
    'stimmt (?:so )?nicht|(?:das ist|ist das) (?:falsch|nicht (?:richtig|wahr|so))|du irrst',
  ),
  anywhere('anderer meinung|nicht einverstanden|widerspreche'),
];

const agrees: readonly RegExp[] = [
  opening('\\+ ?1|oui|ouais|yes|yep|yeah|yup|claro|ja|jep|genau|exact(?:ement|ly|o|amente)?'),
  opening('tout a fait|absolument|absolutely|absolut|definitely|indeed|totally|effectivement'),
  opening('en effet|bien vu|good point|bon point|well said|bien dit|agreed|d accord|de acuerdo'),
  opening('einverstanden|stimmt|idem|pareil|totalmente de acuerdo|asi es'),
  apart('si|voila|vrai|true|this|same|right|correct|correcto|richtig|korrekt|exacto'),
  anywhere(
    '(?:suis|entierement|completement|tout a fait) d accord|(?:tu as|t as|vous avez) raison',
  ),
  anywhere('c est (?:bien |exactement )?(?:vrai|juste|exact|ca)|je (?:te|vous) rejoins|moi aussi'),
  anywhere('i (?:totally |fully |completely )?agree|you re right|that s (?:right|true|correct|it)'),
  anywhere('makes sense|i think so too|me too|estoy de acuerdo|tienes razon|yo tambien'),
  anywhere('es (?:verdad|cierto)|du hast recht|da stimme ich|ganz genau|das stimmt'),
  anywhere('sehe ich (?:auch|genau) so|(?:finde|denke) ich auch'),
];

const nothing =
  /^(?:merci|thanks?(?: you)?|thx|gracias|danke|lol|mdr|haha\w*|ok(?:ay)?|bonne question|good question|buena pregunta|gute frage|je (?:ne )?sais pas|aucune idee|i don t know|idk|no idea|no (?:lo )?se|ni idea|keine ahnung|weiss (?:ich )?nicht|bonjour|salut|hello|hi|hey|hola|hallo)\b[^?]{0,30}$/u;
