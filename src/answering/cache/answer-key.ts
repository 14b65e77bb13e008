import { createHash } from 'node:crypto';
import type { Article } from '../../library/article.js';
import type { AnswerOptions, Caution } from '../answer.js';

/** Of an article and of the translations beside it, which its own version does not tell. */
type ServedVersion = Pick<Article, 'id' | 'version'> & Partial<Pick<Article, 'companions'>>;

/** Everything that an answer depends on. */
export interface AnswerKeyParts {
  /** Standing alone. */
  readonly question: string;
  readonly options: Pick<AnswerOptions, 'language' | 'articleIds' | 'passageIds'>;
  readonly caution: Caution;
  /** Those served, of which the options may take a part. */
  readonly articles: readonly ServedVersion[];
  /** The model and its rules, or that there is none. */
  readonly engine: string;
}

/** The key under which an answer is kept: a digest, so that it holds no words of anyone. */
export function answerKey(parts: AnswerKeyParts): string {
  const { language = null, articleIds = null, passageIds = null } = parts.options;
  const everything = [
    normalised(parts.question),
    language,
    passageIds && [...passageIds].sort(),
    parts.caution,
    servedBy(parts.articles, articleIds),
    parts.engine,
  ];
  return digestOf(everything);
}

/** Of a whole library; it hands out the same list until an article changes. */
const digests = new WeakMap<readonly ServedVersion[], string>();

/** Five thousand articles take 4 ms to name: too long for each question. */
function servedBy(
  articles: readonly ServedVersion[],
  articleIds: readonly string[] | null,
): string {
  const known = articleIds === null ? digests.get(articles) : undefined;
  if (known !== undefined) return known;
  const asked = articles.filter(({ id }) => articleIds?.includes(id) ?? true);
  const digest = digestOf(asked.map(nameOf).sort());
  if (articleIds === null) digests.set(articles, digest);
  return digest;
}

function digestOf(everything: unknown): string {
  return createHash('sha256').update(JSON.stringify(everything)).digest('base64url');
}

function nameOf({ id, version, companions = [] }: ServedVersion): string {
  const translations = companions.map((each) => `+${each.language}@${each.version}`);
  return [`${id}@${version}`, ...translations].join('');
}

/** Without what does not change a question: case, spaces, kinds of apostrophe, marks at the end. */
function normalised(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.…]+$/u, '')
    .trim();
}
