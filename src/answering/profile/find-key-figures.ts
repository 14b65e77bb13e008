import type { Article, Sentence } from '../../library/article.js';
import { type FigureAt, findFigures } from '../claims/checks/find-figures.js';
import { findDates } from '../spans/dates.js';
import { findNumbers, numberAlone } from '../spans/numbers.js';
import { isMeasure } from '../spans/units.js';
import { type Breathe, longestRead } from './breathe.js';

/** A figure with its sentence, and how much it is worth showing. */
export interface FoundFigure {
  readonly text: string;
  readonly sentence: Sentence;
  readonly worth: number;
}

const mostFigures = 6;

/**
 * The figures of an article that matter most, at most six: measures and money before bare numbers,
 * days before years, and any of them more in a sentence that is central. Small numbers in words
 * ("two nations") and years alone are left to the others. None twice, one a sentence.
 */
export async function findKeyFigures(
  article: Article,
  worths: ReadonlyMap<number, number>,
  breathe: Breathe,
): Promise<readonly FoundFigure[]> {
  const found: FoundFigure[] = [];
  for (const sentence of article.sentences) {
    await breathe();
    if (sentence.end - sentence.start > longestRead) continue;
    const best = bestOf(article, sentence, worths.get(sentence.index) ?? leastWorth);
    if (best !== undefined) found.push(best);
  }
  const distinct = new Map<string, FoundFigure>();
  for (const one of found.sort((a, b) => b.worth - a.worth)) {
    const name = one.text.toLowerCase();
    if (!distinct.has(name)) distinct.set(name, one);
  }
  return [...distinct.values()].slice(0, mostFigures);
}

/** Of a sentence that was no candidate: worth little beside the others, which are around 1. */
const leastWorth = 0.4;

/** Below it nothing is worth a line of its own. */
const leastShown = 0.45;

function bestOf(article: Article, sentence: Sentence, central: number): FoundFigure | undefined {
  const text = article.text.slice(sentence.start, sentence.end);
  const figures = figuresIn(text, article.language)
    .map((figure) => shown(figure, text))
    .map(({ written, weight }) => ({ text: written, sentence, worth: weight * Math.sqrt(central) }))
    .filter(({ worth }) => worth >= leastShown);
  return figures.sort((a, b) => b.worth - a.worth)[0];
}

/** Those that are read, and numbers that are only seen to be some ("fourteen million pounds"). */
function figuresIn(text: string, language: string): FigureAt[] {
  const read = findFigures({ text, language });
  const seen = findNumbers(text)
    .filter(([, end]) => !/^\p{L}{2}$/u.test(text.slice(end - 1, end + 1)))
    .filter(([start, end]) => read.every((figure) => end <= figure.start || start >= figure.end))
    .map(([start, end]): FigureAt => {
      const quantity = { kind: 'quantity' as const, values: [], unit: '' };
      return { start, end, written: text.slice(start, end), figures: [quantity] };
    });
  return [...read, ...seen];
}

interface Shown {
  readonly written: string;
  /** 0 where it is not worth showing. */
  readonly weight: number;
}

/** As it is shown: a rank with what it is a rank of, a number with its unit. */
function shown({ start, end, written, figures }: FigureAt, text: string): Shown {
  const [figure] = figures;
  if (figure?.kind === 'date') return date(written);
  if (figure?.kind === 'code' || figure === undefined) return { written, weight: 0 };
  if (figure.kind === 'quantity' && figure.unit === 'ordinal') return rank(text, start, end);
  // A bare year is read as a number where nothing says that it is one.
  if (/^(?:1[5-9]|20)\d{2}$/u.test(written.trim())) return { written, weight: 0.3 };
  const alone = numberAlone(written);
  // "twenty-one", of which only the twenty was read.
  if (/^-\p{L}/u.test(text.slice(start + alone.length))) return { written, weight: 0 };
  const { behind, weight } = unitOf(alone, text.slice(start + alone.length));
  const lead = leading.exec(text.slice(0, start))?.[0] ?? '';
  return { written: `${lead}${alone}${behind}`, weight };
}

/** "the first of May" names a day, "1987" a year. */
function date(found: string): Shown {
  const written = found.trim().replace(/^(?:le|el|am|on) /iu, '');
  if (findDates(written).length === 0) return { written, weight: 0 };
  return { written, weight: /\p{L}{3}/u.test(written) && /\d/u.test(written) ? 1.6 : 0.5 };
}

/** "more than three hundred hives" says something else than "three hundred hives". */
const leading =
  /(?:more than|less than|about|almost|nearly|over|at least|plus de|moins de|près de|environ|presque|más de|menos de|cerca de|casi|mehr als|weniger als|rund|etwa|fast|knapp) $/iu;

interface Unit {
  /** What is shown behind the number. */
  readonly behind: string;
  readonly weight: number;
}

function unitOf(alone: string, after: string): Unit {
  const percent = /^\s?(?:%|(?:per|pour|por)\s?c(?:ent|iento)|percent|Prozent)(?!\p{L})/iu.exec(
    after,
  );
  if (percent !== null) return { behind: percent[0], weight: 2.2 };
  if (fractions.test(alone)) {
    const whole = wholeOf.exec(after)?.[0];
    return whole === undefined ? { behind: '', weight: 0 } : { behind: whole, weight: 0.9 };
  }
  const unit = /^(?:\s?[€$£%°]C?|\s(?:(?:de|of)\s|d[’'])?\p{L}[\p{L}-]*)/u.exec(after)?.[0] ?? '';
  // "twelve travel": what follows is no unit unless it is a plural, a German noun or a measure.
  const isUnit = isMeasure(alone + unit) || /[sx€$£%°]$|^\s\p{Lu}/u.test(unit);
  const behind = isUnit && !light.test(unit) ? unit : '';
  const worth =
    scaled.test(alone) || money.test(behind) ? 2.2 : isMeasure(alone + behind) ? 1.4 : 1;
  return { behind, weight: worth * size(alone) * (behind === '' ? 0.4 : 1) };
}

const fractions =
  /half|third|quarter|moitié|tiers|quart|mitad|tercio|cuarto|Hälfte|Drittel|Viertel/iu;
const wholeOf =
  /^ (?:of|de|du|des|der|von)(?: (?:the|his|her|its|their|la|le|les|ses|sa|los|las|sus))? [\p{L}-]{3,}/u;
const scaled = /million|milliard|billion|millon|millón/iu;
const money =
  /[€$£]|euro|dollar|dólar|pound|pfund|livre|franc|rouble|ruble|rublo|rubel|yuan|yen|crown|couronne|krone/iu;
const light =
  /^\s(?:dans|sous|sans|plus|moins|vers|less|as|is|was|has|its|his|this|los|las|más)$/iu;

/** "deux nations" is no figure to remember; "twelve turbines" is. */
function size(alone: string): number {
  if (
    /\d{2}|hundred|thousand|cent|mille|million|milliard|cien|mil(?!\p{L})|hundert|tausend/iu.test(
      alone,
    )
  ) {
    return 1.2;
  }
  return /\d/u.test(alone) || larger.test(alone) ? 1 : 0.3;
}
const larger =
  /[\s-]|eleven|twelve|teen|ty$|onze|douze|treize|quatorze|quinze|seize|vingt|trente|ante$|zwölf|zehn$|zig$|ßig$|doce|quince|veinte|enta$/iu;

/** What a rank is of, where it is one that counts: "Deuxième puissance mondiale". */
function rank(text: string, start: number, end: number): Shown {
  const behind = /^(?:\s[\p{L}’-]+){1,3}/u.exec(text.slice(end))?.[0] ?? '';
  const counts = ranked.exec(behind);
  if (counts === null) return { written: text.slice(start, end), weight: 0 };
  return {
    written: text.slice(start, end) + behind.slice(0, counts.index + counts[0].length),
    weight: 2,
  };
}

const ranked =
  /(?<=\s)(?:(?:puissance|économie|producteur|exportateur|rang|place|potencia|economía|productor|puesto)(?: mondiale?| mundial)?|(?:plus|más) (?:grande?|gros(?:se)?|importante)|(?:größte\p{L}*|Weltmacht|Macht|KI-Macht|Volkswirtschaft|Platz|Rang)|(?:largest|biggest|highest|world power|power|economy|place))(?!\p{L})/u;
