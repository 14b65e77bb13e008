/**
 * Numbers in words as digits: "deux heures" as "2 heures", "half an hour" as "0.5 hour", "une heure et
 * demie" as "1.5 heure". From 1 to 30, with halves and quarters, in English, French, German and Spanish
 * at once; what is none of these stays as it is.
 * @param text in lower case, without accents.
 */
export function numbersInDigits(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replace(andAHalf, (_, name: string) => `${names.get(name) ?? 1}.5`)
    .replace(word, (name) => String(names.get(name.replaceAll(' ', '-')) ?? name))
    .replace(halfAfter, (_, number: string, unit: string) => `${Number(number) || 1}.5 ${unit}`)
    .replace(quarter, (_, number: string | undefined) => `${Number(number ?? 1) / 4} `)
    .replace(half, '0.5 ')
    .replace(article, '1');
}

const english = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
);
const french = words(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept',
  'dix-huit dix-neuf vingt',
);
const german = words(
  'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn',
  'siebzehn achtzehn neunzehn zwanzig',
);
const spanish = words(
  'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis',
  'diecisiete dieciocho diecinueve veinte',
);

const names: ReadonlyMap<string, number> = new Map([
  ...[english, french, german, spanish].flatMap((all) => counted(all, 1)),
  ...counted(
    under10(english, (name) => `twenty-${name}`),
    21,
  ),
  ...counted(
    under10(french, (name) => `vingt-${name}`),
    21,
  ),
  ...counted(
    under10(german, (name) => `${name}undzwanzig`),
    21,
  ),
  ...counted(
    under10(spanish, (name) => `veinti${name}`),
    21,
  ),
  ...same(1, 'une eine einen einem einer una uno'),
  ...same(2, 'zwo'),
  // As on keyboards without an umlaut.
  ...same(5, 'fuenf'),
  ...same(12, 'zwoelf'),
  ...same(15, 'fuenfzehn'),
  ...same(21, 'vingt-et-un vingt-et-une veintiuna'),
  ...same(30, 'thirty trente dreissig treinta'),
]);

/** The longest first, since "vingt-deux" is more than "vingt". */
const word = whole(
  [...names.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('-', '[- ]'))
    .join('|'),
);
/** "anderthalb", "eineinhalb", "zweieinhalb" */
const andAHalf = whole(`(?:ander|(${german.slice(0, 9).join('|')})ein)(?:t?halb)`);
/** "1 hour and a half", "2 and a half hours" */
const halfAfter = whole('(\\d+|an?) ?([a-z]*) (?:and a half|et demie?|y medi[ao])');
/** "a quarter of an hour", "3 quarts d'heure", "1 viertelstunde" */
const quarter = whole(
  "(?:(?:(\\d+)|a)[- ])?(?:quarters? (?:of )?an? |quarts? d'|cuartos? de |viertel ?)",
  '(?=[a-z])',
);
const half = whole('(?:(?:1|an?) )?(?:half(?: an?)?|demie?|halbe[nrs]?|medi[ao])[- ]', '(?=[a-z])');
/** "a day", "an hour"; after a number it is the French year. */
const article = whole('(?<!\\d ?)an?');

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}

function counted(all: readonly string[], from: number): readonly (readonly [string, number])[] {
  return all.map((name, index) => [name, from + index]);
}

function under10(all: readonly string[], made: (name: string) => string): readonly string[] {
  return all.slice(0, 9).map(made);
}

function same(number: number, all: string): readonly (readonly [string, number])[] {
  return words(all).map((name) => [name, number]);
}

/** Where no word or number goes on to either side. */
function whole(pattern: string, after = '(?![a-z\\d])'): RegExp {
  return new RegExp(`(?<![a-z\\d.,])(?:${pattern})${after}`, 'g');
}
