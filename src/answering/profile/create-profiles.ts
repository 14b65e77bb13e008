import type { Article } from '../../library/article.js';
import type { Library } from '../../library/library.js';
import { companionIn } from '../../library/make-companion.js';
import type { VersionDate } from '../../library/version-dates.js';
import { primarySubtag } from '../../locales/locale.js';
import type { Analyser } from '../../retrieval/evidence.js';
import type { Answerer } from '../answer.js';
import type { AnsweringLog } from '../verify-draft.js';
import { type Breathe, createBreathe } from './breathe.js';
import { makeProfile, type Worked } from './make-profile.js';
import type { Profiles } from './profile.js';

export interface ProfilesProps {
  readonly library: Pick<Library, 'articles' | 'article' | 'onChange' | 'settled'>;
  readonly analyser: Analyser;
  /**
   * Answers what may be proposed as a question: in the articles' own words, as a model would be paid
   * for questions that nobody asked.
   */
  readonly answerer: Answerer;
  readonly log: AnsweringLog;
  /** When a version came to the library; default unknown. */
  readonly versionDate?: VersionDate;
  /**
   * Articles that are worked out before anybody asks for them, each in its own language; default 20.
   * The rest, and what is read in a translation, when asked for.
   */
  readonly ahead?: number;
  /** Profiles kept at most, those not asked for longest go first; default 300. */
  readonly most?: number;
}

export function createProfiles(props: ProfilesProps): Profiles {
  const { library, log, ahead = 20, most = 300 } = props;
  const kept = new Map<string, Promise<Worked | undefined>>();
  const inTurn = createTurns();
  let isClosed = false;

  function worked(
    article: Article,
    language: string,
    breathe: Breathe,
  ): Promise<Worked | undefined> {
    const key = keyOf(article, language);
    const known = kept.get(key);
    const work = known ?? inTurn(() => (isClosed ? undefined : make(article, language, breathe)));
    kept.delete(key);
    kept.set(key, work);
    work.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return work;
  }

  const make = (article: Article, language: string, breathe: Breathe) =>
    makeProfile(article, { ...props, language, breathe });

  async function workAhead(): Promise<void> {
    await library.settled();
    const articles = library.articles().slice(0, ahead);
    for (const article of articles) {
      if (isClosed) return;
      await worked(article, article.language, createBreathe(restMs));
    }
  }
  const start = () => {
    workAhead().catch((error) => {
      if (!isClosed) log.warn('the profile of an article could not be made', { error });
    });
  };
  const stop = library.onChange(start);
  start();

  async function find(articleId: string, language: string | undefined) {
    const article = library.articles().find(({ id }) => id === articleId);
    return article && worked(article, readIn(article, language), createBreathe());
  }
  return {
    of: async (id, { language } = {}) => (await find(id, language))?.profile,
    questions: async (id, { language } = {}) => (await find(id, language))?.questions ?? [],
    close() {
      isClosed = true;
      stop();
    },
  };
}

/** Working ahead takes about a third of a processor, as members may be asking meanwhile. */
const restMs = 10;

/** The reader's language where the article can be read in it. */
function readIn(article: Article, language = article.language): string {
  const subtag = primarySubtag(language);
  return companionIn(article, subtag) === undefined ? article.language : subtag;
}

function keyOf({ id, version, companions }: Article, language: string): string {
  const translated = companions.map((each) => `+${each.language}@${each.version}`);
  return [id, version, language, ...translated].join(' ');
}

/** One profile at a time: they are worked out beside members' questions. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
