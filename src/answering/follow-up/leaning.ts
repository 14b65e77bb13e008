import type { Analyser, Token } from '../../retrieval/evidence.js';
import { namesAndFigures } from '../../retrieval/names.js';

/** A question read for what it leaves to the conversation. */
export interface ReadQuestion {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  /** Words with content of their own. */
  readonly content: readonly Token[];
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

/**
 * How a question leans on what was said before. `fragment`: a part that takes the place of another
 * one ("Et la Chine ?"); `bare`: no content of its own ("Pourquoi ?"); `pronoun`: it speaks of
 * something that it does not name ("Que fournit-elle ?"); null where it stands alone.
 */
export type Leaning = 'fragment' | 'bare' | 'pronoun' | null;

export function readQuestion(text: string, language: string, analyser: Analyser): ReadQuestion {
  const tokens = analyser.analyse(text, language);
  const content = tokens.filter(({ stop }) => !stop);
  return { text, language, tokens, content, ...namesAndFigures(text, tokens) };
}

export function leaningOf(question: ReadQuestion): Leaning {
  const isPointing = asksWhoItIs.test(question.text) || asksWhatIsSaid(question);
  if (isPointing || hasPronoun(question)) return 'pronoun';
  if (isBare(question)) return 'bare';
  const opening = openings.exec(question.text);
  if (opening === null) return null;
  const rest = question.text.slice(opening[0].length);
  const isFragment = question.content.length <= mostOfFragment && !interrogative.test(rest);
  return isFragment ? 'fragment' : null;
}

/** "Pourquoi ?", "Grâce à quoi ?", "In what way?": little more than a question word. */
function isBare({ text, tokens, content, names, figures }: ReadQuestion): boolean {
  if (content.length === 0) return true;
  const isShort = tokens.length <= mostOfBare && content.length === 1;
  return isShort && names.length + figures.length === 0 && questionWord.test(text);
}

/**
 * "Que dit l’article de ce pays ?", "What does the text say about that?": it asks for what was
 * spoken of, whatever that was, with no content but the article and a word that points.
 */
export function asksWhatIsSaid({ text }: ReadQuestion): boolean {
  return whatIsSaid.test(text);
}

const whatIsSaid =
  /^[\s¿]*(?:qu['’]en dit (?:l['’]article|le texte)|que dit (?:l['’]article|le texte) (?:(?:de|sur|à propos de) (?:ça|cela|ceci|lui|elle|eux|elles|ce(?:t|tte|s)? \p{L}+)|là-dessus)|what does the (?:article|text) say (?:about|of|on) (?:(?:this|that|these|those)(?: \p{L}+)?|it|him|her|them)|was sagt der (?:artikel|text) (?:dazu|darüber|davon|(?:über|zu) (?:diese[rsnm]?(?: \p{L}+)?|das|ihn|ihm|sie|ihr))|qué dice el (?:artículo|texto) (?:al respecto|(?:de|sobre) (?:est[aeo]s?|es[aeo]s?)(?: \p{L}+)?|(?:de|sobre) (?:él|ella|ellos|ellas)))[\s?!.…]*$/iu;

/** "Qui est-ce ?": somebody is meant who is not named. */
const asksWhoItIs =
  /^[\s¿]*(?:qui est[- ]ce|c['’]est qui|qui c['’]est|who(?: is|['’]s) (?:it|this|that)|wer ist (?:das|es)|quién es)[\s?!.…]*$/iu;

const mostOfBare = 4;

/** What a fragment puts in the place of another: "la Chine" of "Et la Chine ?". */
export function fragmentOf({ text }: ReadQuestion): string {
  return text.replace(openings, '').replace(/[\s?!.…]+$/u, '');
}

const mostOfFragment = 4;

const openings =
  /^[\s¿¡]*(?:et|mais|ou|alors|sinon|puis|and|but|or|so|then|what about|how about|y|e|pero|o|entonces|(?:y )?qué hay de|(?:y )?qué tal|und|aber|oder|dann|(?:und )?was ist mit|(?:und )?wie steht es (?:um|mit))\s+/iu;

const questionWord =
  /(?<!\p{L})(?:qui|que|qu['’]|quoi|quel|quelle|quels|quelles|comment|pourquoi|quand|où|combien|who|whom|what|which|why|when|where|how|quién|quiénes|qué|cuál|cuáles|cómo|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|wer|wen|wem|was|welche[rsnm]?|warum|wieso|weshalb|wann|wo|wie|wozu|womit|wodurch|woher|wohin)(?!\p{L})/iu;
/** A fragment has no question word: "Et qui dirige Sberbank ?" is a question of its own. */
const interrogative = new RegExp(
  `${questionWord.source}|^(?:is|are|does|did|do|has|have|was|were|can|est-ce)(?!\\p{L})`,
  'iu',
);

/**
 * "Est-ce", "c’est", "y a-t-il", "is it true", "gibt es" and the like speak of nothing; a pronoun with
 * a name or a noun before it speaks of that.
 */
function hasPronoun({ text, tokens, language }: ReadQuestion): boolean {
  const pattern = pronouns[language];
  if (pattern === undefined) return false;
  const plain = text.replace(impersonal, (found) => ' '.repeat(found.length));
  const found = pattern.exec(plain);
  if (found === null) return false;
  const before = tokens.filter(({ end }) => end <= found.index);
  const hasNoun = before.some((token, index) => {
    const word = text.slice(token.start, token.end);
    const follows = before[index - 1];
    const isDefined =
      follows !== undefined && determiner.test(text.slice(follows.start, follows.end));
    const isName = /^\p{Lu}/u.test(word) && index > 0 && language !== 'de';
    return !token.stop && (isDefined || isName);
  });
  return !hasNoun;
}

const impersonal =
  /(?:qu['’])?est-ce(?: que| qu['’]| qui)?|c['’]est|y a-t-il|il y a|est-il (?:vrai|possible)|s['’]agit-il|is it (?:true|possible|correct)|there|gibt es|ist es (?:wahr|richtig|möglich)|es (?:cierto|verdad|posible)/giu;

const determiner =
  /^(?:le|la|les|l|un|une|des|du|au|aux|the|a|an|el|los|las|una|unos|del|al|der|die|das|den|dem|ein|eine|einen|einem|im|zum|zur|vom|beim)$/iu;

const pronouns: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:ils?|elles?|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|ça|cela|ceci|sa|son|ses|leurs?|ce|cet|cette|ces|en(?= (?:font|fait|est|sont|ont?|a|parle|parlent|dit|pense)(?!\p{L}))|y(?! a(?!\p{L})))(?!\p{L}|['’])/iu,
  en: /(?<!\p{L})(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those|that(?=\s*\??$))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella|ellos|ellas|ello|sus?|suy[oa]s?|est[aeo]s?|es[ao]s?|ese|esto|eso|aquello)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:er|sie|es|ihn|ihm|ihr|ihnen|seine?[rsnm]?|ihre[rsnm]?|diese?[rsnm]?|jene[rsnm]?|damit|dazu|davon|darüber|dagegen|dafür)(?!\p{L})/iu,
};
