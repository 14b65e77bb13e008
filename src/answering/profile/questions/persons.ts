import type { QuestionRules } from './candidate.js';

const word = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}";
/** Two or three words with a capital, perhaps a particle between them. */
export const personName = `${word}(?:\\s(?:de|da|di|del|van|von|bin|al|el))?(?:\\s${word}){1,2}`;

/**
 * The persons whom a text presents with an office or profession: "German Gref, PDG de Sberbank",
 * "le président Vladimir Poutine", "its president, Tomas Lind". Names alone are not known to be a person's.
 */
export function createPersonsOf({
  roles,
  personalRelative,
}: Pick<QuestionRules, 'roles' | 'personalRelative'>): (text: string) => string[] {
  const role = `(?:${roles.map(withEitherCase).join('|')})(?![\\p{L}-])`;
  const presented = [
    `(${personName})(?=,\\s(?:\\p{L}[\\p{L}’'-]*\\s){0,3}?(?:[ld]’)?${role})`,
    `(?<![\\p{L}-])${role}\\s(${personName})`,
    `(?<![\\p{L}-])${role},\\s(${personName})(?=,)`,
    ...(personalRelative === null ? [] : [`(${personName})(?=,\\s${personalRelative}\\s)`]),
  ];
  const patterns = presented.map((pattern) => new RegExp(pattern, 'gu'));
  const leading = new RegExp(`^(?:(?:${role}|${opening})\\s)+`, 'u');
  return (text) => {
    const names = patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, name = '']) => name),
    );
    const plain = names.map((name) => name.replace(leading, '').replace(/[’']s$/u, ''));
    return [...new Set(plain.filter((name) => /\s/u.test(name) && !things.test(name)))];
  };
}

/** What opens a sentence before a name, and has a capital only for that. */
const opening =
  '(?:Selon|D’après|Le|La|Les|En|Au|Aux|À|Dans|Pour|Par|Chez|Lors|Après|Avec|Et|Mais|On|In|At|By|For|The|According|From|With|After|And|But|Dr|Doctor|Docteur|Mr|Mrs|Ms|Monsieur|Madame|Im|Am|Der|Die|Das|Den|Dem|Laut|Nach|Mit|Und|Herr|Frau|El|Los|Las|Según|Para|Con|Señor|Señora)';

/** Words of names that are no persons'. */
const things =
  /(?<![\p{L}])(?:Two|Three|Four|New|York|Times|Zeit|Post|Show|Institution|Institute|Institut|Instituto|University|Université|Universität|Universidad|Commission|Kommission|Unit|Office|Agency|Agence|Party|Parti|Partei|Partido|Democrats|Republicans|States|Unis|Kingdom|Court|Council|Conseil|Group|Groupe|Bank|Banque|Company|Ministry|Kong|Association|Foundation|Fondation|Club|Game|News|Press|Street|Journal|Center|Centre|Department|Union|League|Ligue|House|Committee|Organization|Bay|City|Park|Island|River)(?![\p{L}])/u;

/** "président" → "[Pp]résident": a title may open a sentence. */
function withEitherCase(role: string): string {
  const [first = ''] = role;
  return `[${first.toUpperCase()}${first.toLowerCase()}]${role.slice(first.length)}`;
}

/** Whoever of the persons a sentence begins with, and what it says of them. */
export interface OfPerson {
  readonly name: string;
  readonly predicate: string;
}

/** "German Gref, PDG de Sberbank, a décrit …" → the name and "a décrit …"; null where none opens it. */
export function aboutPerson(
  text: string,
  persons: readonly string[],
  before: RegExp,
): OfPerson | null {
  const opened = text.replace(presenting, '').replace(before, '');
  const name = persons.find((one) => opened.startsWith(one));
  if (name === undefined) return null;
  const rest = opened.slice(name.length);
  const pattern = presenting.test(text)
    ? /^,\s(?<rest>\p{Ll}.*)$/su
    : /^(?:,\s[^,]{3,90},)?\s(?<rest>\p{Ll}.*)$/su;
  const predicate = pattern.exec(rest)?.groups?.rest;
  return predicate === undefined ? null : { name, predicate };
}

/** "Its president, Tomas Lind, lost …": the office comes before the name. */
const presenting =
  /^(?:Its|The|Their|His|Her|Son|Sa|Leur|Le|La|Su|El|Ihre?|Seine?|Der|Die) (?:\p{L}+ )?\p{L}+, (?=\p{Lu}\p{Ll}+ \p{Lu}[^,]{1,40},)/u;
