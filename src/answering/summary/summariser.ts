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
import { createProgress, type Progress } from '../progress.js';
import { createStopwatch } from '../stopwatch.js';
import type { AnsweringLog } from '../verify-draft.js';
import { type Written, writeVerified } from '../write-verified.js';
import { extractiveSummary } from './extractive-summary.js';
import { summaryText } from './summary-text.js';

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
}

/** Summaries in which every sentence is cited and every quote verified. */
export function createSummariser(props: SummariserProps): Summariser {
  const purse = createPurse(props.writer === null ? null : (props.budget ?? null));
  return {
    async summarise(options) {
      const stopwatch = createStopwatch(props.clock ?? (() => performance.now()));
      options.signal?.throwIfAborted();
      const onStep = createProgress(options.onProgress, props.log);
      onStep('reading');
      const isModelWanted = options.engine !== 'extractive';
      const exhausted = isModelWanted ? await purse.exhausted(options.asker) : null;
      const mayAskModel = isModelWanted && exhausted === null;
      const allowed = mayAskModel ? props : { ...props, writer: null };
      const { tokensSpent, ...given } = await summarise(allowed, { ...options, onStep });
      await purse.spend(options.asker, tokensSpent);
      const summary = withBudgetNotice(given, exhausted);
      stopwatch.lap('write');
      return { ...summary, timings: stopwatch.timings() };
    },
  };
}

/** How a summary is asked for, with what is told of it. */
type UnderWay = SummaryOptions & { readonly onStep: Progress };

async function summarise(
  props: SummariserProps,
  options: UnderWay,
): Promise<Summary & Pick<Written, 'tokensSpent'>> {
  const { library } = props;
  const article =
    options.articleId === undefined
      ? await library.latest()
      : await library.article(options.articleId);
  const messages = messagesFor(options.language ?? article?.language);
  const base = { ...blankAnswer('', messages), style: options.style, tokensSpent: 0 };
  if (article === undefined) {
    if (library.articles().length > 0) return { ...base, text: messages.summary.articleMissing };
    return library.isReading() ? { ...base, text: messages.answers.stillReading } : base;
  }
  const { standing, ...written } = await write(article, messages, props, options);
  const { sentences, citations } = standing;
  const { engine, notice, provenance, tokensSpent } = written;
  if (sentences.length === 0) {
    return { ...base, text: messages.summary.nothingToSummarise, notice, tokensSpent };
  }
  const title = readingOf(article, options.language).title;
  const text = summaryText(sentences, citations, { title, style: options.style, messages });
  const answered = { sentences, citations, text, engine, notice, provenance, tokensSpent };
  return { ...base, outcome: 'answered', ...answered };
}

function write(
  article: Article,
  messages: Messages,
  { library, analyser, writer, log, deadlineMs = 30_000 }: SummariserProps,
  { style, language = article.language, signal, onStep }: UnderWay,
): Promise<Written> {
  return writeVerified({
    byModel: writer && ((attempt) => writer.summarise(article, { ...attempt, style, language })),
    byQuoting: () =>
      extractiveSummary(article, style, {
        analyser,
        opening: messages.summary.opening,
        reading: readingOf(article, language),
      }),
    deadlines: { firstSentenceMs: deadlineMs, overallMs: deadlineMs },
    signal,
    stop: undefined,
    onStanding: undefined,
    onStep,
    lookup: (id, version) => library.article(id, version),
    language,
    log,
    messages,
  });
}

/** The article in the reader's language where a translation stands beside it, else itself. */
function readingOf(article: Article, language = article.language): Article {
  return companionIn(article, primarySubtag(language))?.reading ?? article;
}
