import { spansOf, type TextSpan } from './span.js';

const pattern =
  /(?<![\p{L}])(?:récemment|hier|aujourd[’']hui|recently|yesterday|today|recientemente|ayer|hoy|kürzlich|gestern|heute)(?![\p{L}])|(?<![\p{L}])(?:depuis|dès|après|avant|pendant|durant|lors d[eu’']s?|à partir d[eu’']|jusqu[’'](?:à|en|au)|since|after|before|during|until|throughout|desde|después de|antes de|a partir de|hasta|seit|nach|vor|während|bis (?=zu[mr] |heute|Ende|Anfang|Mitte))\s?[^,.;:()!?]{3,70}/giu;

/** Where a text tells a time without a date: "récemment", or "depuis le début du conflit" up to the next pause. */
export function findPeriods(text: string): TextSpan[] {
  return spansOf(pattern, text);
}
