import type { Article } from '../library/article.js';
import type { Library } from '../library/library.js';
import { companionIn } from '../library/make-companion.js';
import type {
  Evidence,
  RankedPassage,
  RetrieveOptions,
  Retriever,
  Understanding,
  WeightedTerm,
} from './evidence.js';
import { passageText } from './passage-text.js';

export interface CompanionRetrieverDependencies {
  readonly library: Pick<Library, 'articles'>;
  /** Searches the articles themselves, whatever the question's language. */
  readonly originals: Retriever;
  /** Searches the translations in one language as if they were the articles. */
  readonly among: (language: string) => Retriever;
}

/**
 * Searches the translations beside articles together with the articles. A question in the language of a
 * companion meets the companion's own words as well as, by translation, the article's; each passage
 * has the better of its two scores. Found is always the passage of the article.
 */
export function createCompanionRetriever(dependencies: CompanionRetrieverDependencies): Retriever {
  const { library, originals, among } = dependencies;
  const languagesOf = createCompanionLanguages();
  return {
    async retrieve(question, options = {}) {
      const own = await originals.retrieve(question, options);
      const known = languagesOf(library.articles());
      const found: Evidence[] = [];
      for (const language of languagesToTry(own.understanding, known)) {
        options.signal?.throwIfAborted();
        found.push(await among(language).retrieve(question, { ...options, language }));
      }
      const direct = found.sort((one, other) => bestOf(other) - bestOf(one))[0];
      if (direct === undefined || direct.passages.length === 0) return own;
      const isGuess = direct.understanding.language !== own.understanding.language;
      // Words that tell no language are in that of the text which has them; else in the articles'.
      const mayBeOwn = known.articles.has(own.understanding.language);
      if (isGuess && mayBeOwn && bestOf(direct) <= bestOf(own)) return own;
      return together(own, direct, { library, options });
    },
  };
}

/** Less certain than this, and in no language of the articles, it is read in each companion's. */
const sureEnough = 0.5;
/** Less certain than this, nothing tells a question's language ("semiconductors"). */
const leastSure = 0.3;

function bestOf({ passages }: Evidence): number {
  return passages[0]?.score ?? Number.NEGATIVE_INFINITY;
}

interface CompanionLanguages {
  /** Of the articles themselves. */
  readonly articles: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
}

function languagesToTry(
  { language, languageCertainty }: Understanding,
  known: CompanionLanguages,
): readonly string[] {
  if (known.companions.has(language)) return [language];
  const isUnsure = languageCertainty < (known.articles.has(language) ? leastSure : sureEnough);
  return isUnsure ? [...known.companions] : [];
}

/** Worked out once a list of articles, which the library makes anew only when something changes. */
function createCompanionLanguages(): (articles: readonly Article[]) => CompanionLanguages {
  const known = new WeakMap<readonly Article[], CompanionLanguages>();
  return (articles) => {
    const languages = known.get(articles) ?? {
      articles: new Set(articles.map(({ language }) => language)),
      companions: new Set(
        articles.flatMap(({ companions }) => companions.map(({ language }) => language)),
      ),
    };
    known.set(articles, languages);
    return languages;
  };
}

interface Searched {
  readonly library: Pick<Library, 'articles'>;
  readonly options: RetrieveOptions;
}

function together(own: Evidence, direct: Evidence, { library, options }: Searched): Evidence {
  const originals = new Map(library.articles().map((article) => [article.id, article]));
  const { language } = direct.understanding;
  const best = new Map<string, RankedPassage>();
  const translated = direct.passages.flatMap((found) => inOriginal(found, originals) ?? []);
  for (const found of [...own.passages.map((each) => withReading(each, language)), ...translated]) {
    const known = best.get(found.passage.id);
    if (known === undefined || known.score < found.score) best.set(found.passage.id, found);
  }
  const passages = [...best.values()].sort(
    (one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1),
  );
  const isRead = passages[0]?.reading !== undefined;
  const { languageCertainty } = own.understanding;
  return {
    passages: passages.slice(0, options.limit ?? 10),
    understanding: isRead
      ? { ...joinForms(direct.understanding, own.understanding), languageCertainty }
      : own.understanding,
    sufficiency: isRead ? pool(own.sufficiency, direct.sufficiency) : own.sufficiency,
    readable: own.readable || direct.readable,
    timings: addTimings(own.timings, direct.timings),
    ...explained(own, direct, isRead),
  };
}

/** Both judgements where both count. The candidates are the same passages, in other words. */
function explained(
  { explanation: own }: Evidence,
  { explanation: direct }: Evidence,
  isRead: boolean,
): Pick<Evidence, 'explanation'> {
  if (own === undefined) return {};
  if (direct === undefined || !isRead) return { explanation: own };
  const judgements = [...own.judgements, ...direct.judgements];
  return { explanation: { ...own, judgements } };
}

/**
 * Two judgements of the same evidence made one, as the mean of their log-odds. The higher of the two
 * would answer more questions that the article does not answer.
 */
function pool(one: number, other: number): number {
  const odds = [one, other].map((share) => Math.log((share + least) / (1 - share + least)));
  return 1 / (1 + Math.exp(-odds.reduce((sum, value) => sum + value, 0) / odds.length));
}

/** Keeps the odds of 0 and 1 finite. */
const least = 1e-6;

/** A passage found in a companion, as the article has it. */
function inOriginal(
  found: RankedPassage,
  originals: ReadonlyMap<string, Article>,
): RankedPassage | undefined {
  const article = originals.get(found.article.id);
  const passage = article?.passages[found.passage.ordinal];
  if (article === undefined || passage === undefined) return undefined;
  return {
    ...found,
    article,
    passage,
    text: passageText(article, passage),
    reading: found.article,
  };
}

/** A passage found in the article's own words is read in the companion's all the same. */
function withReading(found: RankedPassage, language: string): RankedPassage {
  const reading = companionIn(found.article, language)?.reading;
  return reading === undefined ? found : { ...found, reading };
}

/** The understanding in its own words, with the forms that its words have in other articles. */
function joinForms(direct: Understanding, own: Understanding): Understanding {
  const others = new Map(own.terms.map((term) => [term.term, term]));
  const terms = direct.terms.map((term): WeightedTerm => {
    const forms = new Map([...(others.get(term.term)?.forms ?? []), ...(term.forms ?? [])]);
    return forms.size === 0 ? term : { ...term, forms };
  });
  return { ...direct, terms };
}

function addTimings(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sum: Record<string, number> = { ...one };
  for (const [step, time] of Object.entries(other)) sum[step] = (sum[step] ?? 0) + time;
  return sum;
}
