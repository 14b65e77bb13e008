import { spansOf, type TextSpan } from './span.js';

const word = "[\\p{Lu}][\\p{L}\\p{M}’'-]*\\.?(?<![’'])";
const particle =
  "(?:de|du|des|d[’']|von|van|der|den|di|da|del|della|al|el|ben|bin|ibn|of|the|la|le|y|&)";
const pattern = new RegExp(
  `(?<![\\p{L}\\d])${word}(?:[\\s\\u00a0-](?:${particle}[\\s\\u00a0]?){0,2}${word})*`,
  'gu',
);
/** Words that open sentences: capitals there say nothing. */
const opener =
  /^(?:[LDJNSMTC][’'](?=\p{L})|(?:Le|La|Les|Un|Une|Des|Du|De|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Il|Elle|Ils|Elles|On|Je|Nous|Vous|En|Au|Aux|À|A|Dans|Par|Pour|Sur|Sous|Avec|Sans|Selon|Depuis|Pendant|Après|Avant|Bien|Même|Mais|Ou|Et|Donc|Or|Ni|Car|Si|Quand|Comme|Deux|Trois|Plusieurs|Certains|Certaines|Tous|Toutes|Néanmoins|Cependant|Toutefois|Ainsi|Enfin|The|An|This|That|These|Those|His|Her|Its|Their|He|She|It|They|We|In|On|At|By|For|With|From|After|Before|Since|When|While|Although|However|But|And|Or|If|As|Some|Many|Two|Three|All|Qui|Que|Quoi|Quel|Quelle|Quels|Quelles|Où|Comment|Pourquoi|Combien|Who|What|Where|Which|Why|How)(?![\p{L}’'-]))[\s\u00a0]?/u;
/** More of them in Spanish and German; elsewhere than there some are part of a name ("Los Angeles"). */
const openerAtStart =
  /^(?:El|Los|Las|Una|Uno|Unos|Unas|Su|Sus|Este|Esta|Estos|Estas|Ese|Esa|Esto|Con|Por|Para|Sin|Según|Desde|Durante|Después|Antes|Pero|Aunque|Cuando|Como|Entre|Hasta|Además|Más|Todos|Todas|Quién|Qué|Cuál|Cuándo|Dónde|Der|Die|Das|Den|Dem|Ein|Eine|Einen|Einem|Einer|Eines|Sein|Seine|Ihr|Ihre|Dieser|Diese|Dieses|Er|Sie|Es|Im|Am|Beim|Zum|Zur|Mit|Für|Auf|Aus|Von|Vom|Nach|Vor|Seit|Bei|Zu|Aber|Und|Oder|Wenn|Als|Während|Obwohl|Auch|Nur|Laut|Wer|Was|Wo|Wann|Warum|Wie|Welche|Welcher|Welches)(?![\p{L}’'-])[\s\u00a0]?/u;

/**
 * Where a text has a name, of whatever kind: words with a capital, and the particles between them.
 * A single word that opens a sentence counts only where the text has it again in its middle.
 */
export function findNames(text: string): TextSpan[] {
  return spansOf(pattern, text).flatMap((span) => {
    const [start, end] = trimmed(text, span);
    if (start >= end || end - start < 2) return [];
    return isOpening(text, start) && isDoubtful(text, start, end) ? [] : [[start, end] as const];
  });
}

/** Where a text lists three names or more: "Brésil, Russie, Inde", the last perhaps after "et". */
export function findNameLists(text: string): TextSpan[] {
  const lists: { span: TextSpan; count: number }[] = [];
  for (const [start, end] of findNames(text)) {
    const last = lists.at(-1);
    if (last !== undefined && between.test(text.slice(last.span[1], start))) {
      lists[lists.length - 1] = { span: [last.span[0], end], count: last.count + 1 };
    } else {
      lists.push({ span: [start, end], count: 1 });
    }
  }
  return lists.filter(({ count }) => count >= 3).map(({ span }) => span);
}

const between =
  /^(?:,\s?|,?\s(?:et|and|ou|or|y|e|o|und|oder)\s)(?:(?:le|la|les|l[’']|the|de|du|des|d[’']|el|los|las|der|die|das)\s?)?$/u;

function trimmed(text: string, [start, end]: TextSpan): TextSpan {
  const atStart = isOpening(text, start) ? openerAtStart.exec(text.slice(start, end)) : null;
  let from = start + (atStart?.[0].length ?? 0);
  for (
    let found = opener.exec(text.slice(from, end));
    found;
    found = opener.exec(text.slice(from, end))
  ) {
    from += found[0].length;
  }
  const rest = text.slice(from, end);
  const plain = rest.replace(/(?:[’'-]|(?<=[\p{Ll}]{3})\.)$/u, '');
  return /^[\p{Lu}]/u.test(plain) ? [from, from + plain.length] : [from, from];
}

function isOpening(text: string, start: number): boolean {
  return /(?:^|[.!?…:»"“]\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** One capitalised word alone, not an acronym, and not seen again with its capital. */
function isDoubtful(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (/[\s\u00a0]/u.test(name) || /^[\p{Lu}\d]{2,}$/u.test(name)) return false;
  return !text.slice(end).includes(` ${name}`);
}
