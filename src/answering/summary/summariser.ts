import type { Article } from '../../library/article.js';
import type { Library } from '../../library/library.js';
import { companionIn } from '../../library/make-companion.js';
import { messagesFor, primarySubtag } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import type { Analyser } from '../../retrieval/evidence.js';
import type { Summariser, Summary, SummaryOptions } from '../answer.js';
import type { SummaryWriter } from '../answer-writer.js';
import { blankAnswer } from '../blank-answer.js';
import { createPurse, withBudgetNotice } from '../budget/purse.js';
import type { TokenBudget } from '../budget/token-budget.js';
import type { AnswerCache } from '../cache/answer-cache.js';
import { createProgress } from '../progress.js';
import { createStopwatch } from '../stopwatch.js';
import type { AnsweringLog } from '../verify-draft.js';
import { findSection } from './only-section.js';
import { createSummariseOnce } from './summarise-once.js';
import type { SummaryWanted } from './write-summary.js';

export interface SummariserProps {
  readonly library: Pick<Library, 'articles' | 'article' | 'latest' | 'isReading'>;
  readonly analyser: Analyser;
  /** Writes with a model; null where the article's own sentences are the summary. */
  readonly writer: SummaryWriter | null;
  readonly log: AnsweringLog;
  /** Milliseconds; only differences count. Default `performance.now`. */
  readonly clock?: () => number;
  /** How long a model may take before the article's own sentences stand in; default 30,000 ms. */
  readonly deadlineMs?: number;
  /** What the model may cost; default without limit. */
  readonly budget?: TokenBudget | null;
  /** Where summaries are kept, by language, version, style, section and model; default nowhere. */
  readonly cache?: AnswerCache | null;
}

/** Summaries in which every sentence is cited and every quote verified. */
export function createSummariser(props: SummariserProps): Summariser {
  const purse = createPurse(props.writer === null ? null : (props.budget ?? null));
  const summariseOnce = createSummariseOnce(props);
  return {
    async summarise(options) {
      const stopwatch = createStopwatch(props.clock ?? (() => performance.now()));
      options.signal?.throwIfAborted();
      const onStep = createProgress(options.onProgress, props.log);
      onStep('reading');
      const found = await find(props.library, options);
      if ('text' in found) return found;
      const isModelWanted = options.engine !== 'extractive';
      const exhausted = isModelWanted ? await purse.exhausted(options.asker) : null;
      const writer = isModelWanted && exhausted === null ? props.writer : null;
      const wanted = { ...found, onStep, signal: options.signal };
      const { summary, tokensSpent } = await summariseOnce(wanted, writer);
      await purse.spend(options.asker, tokensSpent);
      stopwatch.lap('write');
      return { ...withBudgetNotice(summary, exhausted), timings: stopwatch.timings() };
    },
  };
}

type Found = Omit<SummaryWanted, 'onStep' | 'signal'>;

/** What is to be summarised, or that there is no such thing. */
async function find(
  library: SummariserProps['library'],
  options: SummaryOptions,
): Promise<Found | Summary> {
  const article = await articleOf(library, options);
  const language = options.language ?? article?.language ?? 'en';
  const messages = messagesFor(options.language ?? article?.language);
  const none = { style: options.style, title: null, section: null };
  const base = { ...blankAnswer('', messages), ...none };
  if (article === undefined) return { ...base, text: withoutArticle(library, messages, base.text) };
  const section = options.section === undefined ? undefined : findSection(article, options.section);
  if (options.section !== undefined && section === undefined) {
    return { ...base, text: messages.summary.sectionMissing };
  }
  const reading = companionIn(article, primarySubtag(language))?.reading ?? article;
  const style = section !== undefined && options.style === 'sections' ? 'short' : options.style;
  return { article, reading, language, messages, style, section: section?.index };
}

function withoutArticle(
  library: SummariserProps['library'],
  messages: Messages,
  empty: string,
): string {
  if (library.articles().length > 0) return messages.summary.articleMissing;
  return library.isReading() ? messages.answers.stillReading : empty;
}

async function articleOf(
  library: SummariserProps['library'],
  { articleId, articleIds }: SummaryOptions,
): Promise<Article | undefined> {
  if (articleId !== undefined) return library.article(articleId);
  return library.latest(articleIds && (({ id }) => articleIds.includes(id)));
}
