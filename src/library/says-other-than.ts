/**
 * Whether a sentence and its translation cannot say the same, by what is written alike in every
 * language. Only what is sure counts, since a figure may be spelt out and a name has other forms
 * elsewhere: each of the two must have something that the other has not.
 */
export function saysOtherThan(original: string, translated: string): boolean {
  if (!/\d/.test(original) || !/\d/.test(translated)) return false;
  return (
    differ(figuresOf(original), figuresOf(translated), isSameFigure) ||
    differ(monthsOf(original), monthsOf(translated), isSame)
  );
}

type Alike = (one: string, other: string) => boolean;

function differ(ones: ReadonlySet<string>, others: ReadonlySet<string>, alike: Alike): boolean {
  const isLone = (one: string, among: ReadonlySet<string>) =>
    ![...among].some((other) => alike(one, other));
  return (
    [...ones].some((one) => isLone(one, others)) && [...others].some((one) => isLone(one, ones))
  );
}

const isSame: Alike = (one, other) => one === other;

/** "1970s" is "años 70" elsewhere, and "6 pm" "18 h". */
const isSameFigure: Alike = (one, other) => {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (/^\d0$/.test(short) && /^[12]\d{3}$/.test(long)) return long.endsWith(short);
  return Math.abs(Number(one) - Number(other)) === 12 && Math.max(Number(one), Number(other)) <= 24;
};

/**
 * Numbers in digits, without what separates thousands and however a decimal is marked. Those with a mark
 * within count in two halves as well: "6.30" is "6 h 30" elsewhere, and "10.00" may be "10".
 */
function figuresOf(text: string): ReadonlySet<string> {
  const joined = text.normalize('NFKC').replace(thousands, '$1').replace(thousands, '$1');
  const figures = joined.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return new Set(
    figures
      .map((figure) => figure.replace(',', '.'))
      .flatMap((figure) => (figure.includes('.') ? [figure, ...figure.split('.')] : figure))
      .map((figure) => figure.replace(/^0+(?=\d)/, '')),
  );
}

const thousands = /(\d)[\s.,'’](?=\d{3}(?!\d))/g;

/** Months by number, where a day or a year beside them tells that they are months. */
function monthsOf(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = new Set<string>();
  for (const pattern of [beforeMonth, afterMonth]) {
    for (const { groups } of folded.matchAll(pattern)) {
      const month = months.get(groups?.month ?? '');
      if (month !== undefined) found.add(month);
    }
  }
  return found;
}

const monthNames = [
  'janvier january januar janner enero',
  'fevrier february februar febrero',
  'mars march marz marzo',
  'avril april abril',
  'mai may mayo',
  'juin june juni junio',
  'juillet july juli julio',
  'aout august agosto',
  'septembre september septiembre',
  'octobre october oktober octubre',
  'novembre november noviembre',
  'decembre december dezember diciembre',
];

const months: ReadonlyMap<string, string> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, String(index + 1)])),
);

const month = `(?<month>${[...months.keys()].join('|')})(?![\\p{L}])`;
const beforeMonth = new RegExp(`\\d(?:er|st|nd|rd|th|\\.|º|o)? +(?:de +|of +)?${month}`, 'gu');
const afterMonth = new RegExp(`(?<![\\p{L}])${month}(?: +de[l]?)? +\\d`, 'gu');
