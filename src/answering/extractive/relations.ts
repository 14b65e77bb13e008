import { fold } from '../../retrieval/fold.js';

/**
 * DECISIONS
 * Questions about a birth, an office, a price … share all their other words with sentences that say
 * something else of the same person or place ("Où est né Vladimir Poutine ?" and any sentence that
 * names him). Few words express these relations, so their absence is telling. Measured on half of
 * PIAF at retrieval's threshold: 5 right answers of 1,030 are lost, 11 wrong ones of 470 and 9 of 290
 * to questions without an answer are spared. Relations with many wordings (purpose, size, nickname, function) lost
 * more than they spared and are not here.
 */
interface Relation {
  /** Words of a question that ask for it, folded; whole words, or beginnings that end in `*`. */
  readonly asked: RegExp;
  /** Words of a sentence that can tell it. */
  readonly told: RegExp;
  /** An office or attribute of something named, which stands close beside that name. */
  readonly isBesideName?: true;
}

function words(list: string): RegExp {
  const alternatives = list
    .trim()
    .split(/\s+/)
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word))
    .join('|');
  return new RegExp(`(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`, 'gu');
}

/** "When did he die?"; German has a "die" in every other question, which is an article. */
const didDie =
  /(?<=(?<![a-z])(?:did|do|does|will|would)(?![a-z])[^?]*)(?<![a-z0-9])die(?![a-z0-9])/u;

const relations: readonly Relation[] = [
  {
    // The accent is all that tells "né" from "ne", so these are looked for before folding.
    asked:
      /(?<!\p{L})(?:nés?|nées?|naît|naquit|naissance|born|birth\p{L}*|geboren|geburts?\p{L}*|naci(?:ó|do|da|eron)|nacimiento)(?!\p{L})/giu,
    told: /(?<!\p{L})(?:nés?|nées?|naît|naquit|naissance|natale?|natif|born|birth\p{L}*|fils|fille|son|daughter|jour|geboren|geburt\p{L}*|sohn|tochter|naci(?:ó|do|da|eron)|nacimiento|hijo|hija)(?!\p{L})|\(\D{0,40}\d{4}/giu,
  },
  {
    asked: RegExp(
      `${words('mort morte mourut meurt deces decede decedee died death gestorben starb tod todes murio muerte muerto fallecio').source}|${didDie.source}`,
      'gu',
    ),
    told: /(?<![a-z])(?:mort|mour|meur|dece|tue|assassin|suicid|dispar|die|dea|kill|execut|gestorben|starb|tod|tot|ermord|muer|murio|fallec|asesin)|\(\D{0,40}\d{4}\s?[-–]/gu,
  },
  {
    asked: words(
      'fonde fondee fonderent fonda fondateur* fondatrice* founded founder* gegrundet grundete* grunder* fundo fundador* fundada fundado',
    ),
    told: words(
      'fond* cre* etabli* institu* lanc* invent* origin* initi* instaur* found* establish* grund* gegrundet errichte* fund* establec* lanz*',
    ),
  },
  {
    asked: words('capitale capital hauptstadt'),
    told: words('capital* hauptstadt*'),
    isBesideName: true,
  },
  {
    asked: words('president presidente presidenta prasident prasidentin'),
    told: words('president* preside* prasident* staatsprasident*'),
    isBesideName: true,
  },
  {
    asked: words('roi king konig rey'),
    told: words(
      'roi rois royal* royaume monarque souverain* regn* couronn* king* prince* konig* rey reyes rein*',
    ),
  },
  {
    asked: words(
      'pdg ceo dirige directeur directrice patron leitet geschaftsfuhrer* director directora',
    ),
    told: words(
      'pdg ceo dirig* direct* chief president* patron* chef* tete head* leit* geschaftsfuhr* vorstand* jefe jefa',
    ),
  },
  {
    asked: words('population habitants inhabitants einwohner* bevolkerung habitantes poblacion'),
    told: words('population habit* inhabit* recens* ames einwohner* bevolkerung* poblacion'),
  },
  {
    asked: words('age old alt alter edad'),
    told: words(
      'age* ans an annees years old ne nee born alt alter jahre jahren geboren edad anos nacio',
    ),
  },
  {
    asked: words('prix cout coute price cost kostet preis precio cuesta'),
    told: words(
      'prix cout* euro* dollar* franc* price cost* vend* vendu* million* milliard* livre* payer paye* sold kost* preis* verkauf* precio* cuest* cost* vend* mill*',
    ),
  },
];

/**
 * Whether the text lacks what the question asks about: its relation is told nowhere in it, or the
 * office asked about stands apart from what is named ("le président Vladimir Poutine … avec la Chine"
 * does not tell the president of China).
 */
export function lacksRelation(question: string, names: readonly string[], text: string): boolean {
  return relations.some(({ asked, told, isBesideName }) => {
    if (!isFound(asked, question)) return false;
    const places = [...placesOf(told, text), ...placesOf(told, fold(text))];
    if (places.length === 0) return true;
    return isBesideName === true && isApart(places, names, text);
  });
}

/** Folding keeps the length of most texts; a few characters more or less do not matter here. */
function isApart(places: readonly number[], names: readonly string[], text: string): boolean {
  const folded = fold(text);
  const named = names.flatMap((name) => placesOf(words(stemOf(name)), folded));
  if (named.length === 0) return false;
  return !places.some((place) => named.some((at) => Math.abs(at - place) <= besides));
}

/** "président de la République populaire de Chine" is as far apart as it gets. */
const besides = 45;

function stemOf(name: string): string {
  const [last = ''] = fold(name)
    .split(/[^a-z0-9]+/)
    .slice(-1);
  return `${last.slice(0, 6)}*`;
}

function isFound(pattern: RegExp, text: string): boolean {
  return placesOf(pattern, text).length > 0 || placesOf(pattern, fold(text)).length > 0;
}

function placesOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
