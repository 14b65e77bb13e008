/**
 * Number words of four languages, folded. `one` is left out: it is an article as well, and counts
 * only inside a number ("vingt et un"). Scales from a million up are read with the digits.
 */
const cardinals: Readonly<Record<string, string>> = {
  fr: `deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13
    quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60
    septante 70 huitante 80 octante 80 nonante 90 dizaine 10 douzaine 12 quinzaine 15
    vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 cent 100
    cents 100 mille 1000`,
  en: `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12
    thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20
    thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 dozen 12 hundred 100 thousand 1000`,
  es: `dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13
    catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20
    veintiuno 21 veintidos 22 veinticinco 25 treinta 30 cuarenta 40 cincuenta 50 sesenta 60
    setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 quinientos 500 mil 1000`,
  de: `zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwolf 12
    dreizehn 13 vierzehn 14 funfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20
    einundzwanzig 21 funfundzwanzig 25 dreißig 30 dreissig 30 vierzig 40 funfzig 50 sechzig 60
    siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000`,
};

const ones: Readonly<Record<string, string>> = {
  fr: 'un une',
  en: 'one',
  es: 'un uno una',
  de: 'ein eine eins',
};

/** Written as digits with a mark that says they rank: "deuxième" and "2nd" are one. */
const ordinals: Readonly<Record<string, string>> = {
  fr: `deuxieme 2 second 2 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8
    neuvieme 9 dixieme 10 onzieme 11 douzieme 12 treizieme 13 quatorzieme 14 quinzieme 15
    seizieme 16 vingtieme 20 trentieme 30 centieme 100`,
  en: `second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11
    twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18
    nineteenth 19 twentieth 20 thirtieth 30 hundredth 100`,
  es: 'segundo 2 segunda 2 tercero 3 tercera 3 tercer 3 cuarto 4 cuarta 4 quinto 5 quinta 5',
  de: `zweite 2 zweiter 2 zweiten 2 zweites 2 zweitgrosste 2 dritte 3 dritter 3 dritten 3 drittes 3
    vierte 4 vierten 4 funfte 5 funften 5 zehnte 10 zehnten 10`,
};

/** Fractions as percent or decimals; of "half" and "third" only what cannot be "half-life". */
const fractions: readonly (readonly [RegExp, string])[] = [
  [/\b(?:half a|un demi|1 demi|demi)[ -](?=million|milliard|billion)/g, '0.5 '],
  [/\b(?:un|1|one) (million|milliard|billion)s? (?:et demie?|and a half)\b/g, '1.5 $1'],
  [/\b(\d+) (millions?|milliards?|billions?) et demie?\b/g, '$1.5 $2'],
  [/\bmoitie\b|\bhalf (?=of\b|the\b|its\b|their\b)|\bmitad\b|\bhalfte\b/g, '50 %'],
  [
    /\b(?:un|1) tiers\b|\b(?:one|a)[ -]third(?= of\b|s\b)|\bun tercio\b|\bein drittel\b/g,
    '33.33 %',
  ],
  [/\bdeux[ -]tiers\b|\btwo[ -]thirds\b|\bdos tercios\b|\bzwei drittel\b/g, '66.67 %'],
  [/\b(?:un|1) quart\b|\b(?:one|a) quarter of\b|\bun cuarto de\b|\bein viertel\b/g, '25 %'],
  [/\btrois[ -]quarts\b|\bthree[ -]quarters\b|\btres cuartos\b|\bdrei viertel\b/g, '75 %'],
];

/** Writes the number words of a folded text as digits, so that only digits are left to read. */
export function digitsForWords(text: string, language: string): string {
  const known = wordsOf(language);
  let rest = text;
  for (const [pattern, percent] of fractions) rest = rest.replace(pattern, ` ${percent} `);
  if (language === 'de') rest = rest.replace(/\b(\d{1,2})\. (?=\p{L})/gu, '$1th ');
  rest = rest.replace(/\bla seconde (?=\p{L})/gu, 'la 2th ');
  rest = rest.replace(known.ordinal, (word) => `${known.ranks.get(word)}th`);
  rest = rest.replace(known.oneBeforeScale, '1 ');
  return rest.replace(known.run, (run) => digitsOfRun(run, known)).replace(/ {2,}/g, ' ');
}

interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
  readonly ordinal: RegExp;
  readonly run: RegExp;
  readonly oneBeforeScale: RegExp;
}

const remembered = new Map<string, NumberWords>();

function wordsOf(language: string): NumberWords {
  const existing = remembered.get(language);
  if (existing !== undefined) return existing;
  const languages = language in cardinals ? [language] : ['en', 'fr'];
  const values = tableOf(languages.map((known) => cardinals[known]));
  const ranks = tableOf(languages.map((known) => ordinals[known]));
  const one = languages.flatMap((known) => (ones[known] ?? '').split(' ')).join('|');
  const word = [...values.keys()].join('|');
  const made: NumberWords = {
    values: new Map([...values, ...one.split('|').map((name) => [name, 1] as const)]),
    ranks,
    // "a second", "per second" are time, "a third-party" is nobody's rank.
    ordinal: new RegExp(
      `(?<!\\b(?:a|per|each|every|split|one) )\\b(?:${[...ranks.keys()].join('|')})\\b`,
      'g',
    ),
    // "pour cent", "per cent" and "3 mille" are read with their digits.
    run: new RegExp(
      `(?<!\\d |pour |per |por )\\b(?:${word})\\b(?:(?:[ -](?:et|and|und|y))?[ -](?:${word}|${one})\\b)*`,
      'g',
    ),
    oneBeforeScale: new RegExp(
      `\\b(?:${one}|a) (?=(?:million|milliard|billion|trillion|millon)\\w*)`,
      'g',
    ),
  };
  remembered.set(language, made);
  return made;
}

function tableOf(lists: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const words = lists.join(' ').split(/\s+/).filter(Boolean);
  const entries: [string, number][] = [];
  for (let index = 0; index + 1 < words.length; index += 2) {
    entries.push([words[index] ?? '', Number(words[index + 1])]);
  }
  return new Map(entries);
}

/** "quatre-vingt-dix-neuf" → "99"; what does not make one number becomes several: "deux, trois". */
function digitsOfRun(run: string, { values }: NumberWords): string {
  const numbers: number[] = [];
  let total = 0;
  let current = 0;
  let before = '';
  for (const word of run.split(/[ -]/)) {
    const isScore = before === 'quatre' && word.startsWith('vingt');
    before = word;
    const value = values.get(word);
    if (value === undefined) continue;
    if (value === 1000) {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else if (value === 100 && current < 100) current = Math.max(1, current) * 100;
    else if (isScore) current += 76;
    else if (fits(value, current)) current += value;
    else {
      numbers.push(total + current);
      total = 0;
      current = value;
    }
  }
  return [...numbers, total + current].join(' • ');
}

/** Whether a word goes on the number: 5 after 20; in French 7 after 10, 15 after 60 or 80. */
function fits(value: number, current: number): boolean {
  const last = current % 100;
  if (last === 0) return true;
  if (last === 10) return value >= 7 && value < 10;
  if (last === 60 || last === 80) return value < 20;
  return last >= 20 && last % 10 === 0 && value < 10;
}
