import type { AnswerKind } from '../../retrieval/evidence.js';
import { findDates } from '../spans/dates.js';
import { findNames } from '../spans/names.js';
import { findNumbers } from '../spans/numbers.js';
import { findPlaces } from '../spans/places.js';
import type { TextSpan } from '../spans/span.js';

/** Where a text has what could answer a question of this kind; none for kinds without a form. */
export function findAnswers(kind: AnswerKind, text: string): TextSpan[] {
  switch (kind) {
    case 'person':
      return findNames(text);
    case 'place':
      return findPlaces(text);
    case 'date':
      return findDates(text);
    case 'number':
      return findNumbers(text);
    default:
      return [];
  }
}

/** Kinds whose answers have a form that can be seen in a text. */
export function hasForm(kind: AnswerKind): boolean {
  return kind === 'person' || kind === 'place' || kind === 'date' || kind === 'number';
}

/** Words by which a sentence gives away that it answers a question of this kind. */
export function hasCue(kind: AnswerKind, text: string): boolean {
  return cues[kind]?.test(text) ?? false;
}

const cues: Partial<Record<AnswerKind, RegExp>> = {
  reason:
    /(?<![\p{L}])(?:parce qu|car|face à|suite à|faute de|afin|en raison|à cause|grâce|puisqu|dû|due|dues|pour (?!cent|tous|la plupart)|visant|réponse|permet|permettant|because|due to|since|in order|so that|thanks|owing|therefore|to (?:avoid|allow|make|get)|porque|ya que|debido|a causa|gracias|para (?:que|evitar)|con el fin|puesto que|weil|denn|wegen|aufgrund|damit|dank|deshalb|daher|um (?:[^,.]{1,60} )?zu )/iu,
  manner:
    /(?<![\p{L}])(?:en \p{L}+ant|par|grâce|avec|selon|au moyen|à l[’']aide|via|by|through|using|with|mediante|a través|por|con|durch|mittels|indem|mit)(?![\p{L}])/iu,
  definition:
    /(?<![\p{L}])(?:(?:est|sont|était|étaient|désigne|désignent|signifie|constitue|is|are|was|were|means|refers|significa|ist|sind|bedeutet|bezeichnet)(?![\p{L}])|(?:es|era) (?:una?|el|la) |son (?:los|las|un[oa]s) |c[’']est|appelé|dit |nommé|called|known as|llamad|conocid|se llama|genannt|heißt|heißen)/iu,
  list: /,[^,;.]{1,80}\s(?:et|ou|and|or|y(?=\s(?:el|las?|los|una?|sus?|de|\p{Lu}))|und|oder)\s|:|\([^()]*,[^()]*\)|tel(?:le)?s? que|comme|such as|notamment|including|tales como|incluy|como por ejemplo|darunter|zum Beispiel|unter anderem/iu,
};
