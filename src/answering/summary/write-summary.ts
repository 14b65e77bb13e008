import type { Article } from '../../library/article.js';
import type { Messages } from '../../locales/messages.js';
import type { Summary, SummaryStyle } from '../answer.js';
import type { SummaryWriter } from '../answer-writer.js';
import { blankAnswer } from '../blank-answer.js';
import type { Progress } from '../progress.js';
import { type Written, writeVerified } from '../write-verified.js';
import { extractiveSummary } from './extractive-summary.js';
import type { SummariserProps } from './summariser.js';
import { summaryText } from './summary-text.js';

/** What is to be summarised, and how. */
export interface SummaryWanted {
  readonly article: Article;
  /** The article in the reader's language where a translation stands beside it, else itself. */
  readonly reading: Article;
  readonly style: SummaryStyle;
  /** Index of the one section that is summarised; undefined for the whole. */
  readonly section: number | undefined;
  /** Of the reader, as a locale. */
  readonly language: string;
  readonly messages: Messages;
  readonly signal: AbortSignal | undefined;
  readonly onStep: Progress;
}

export interface WrittenSummary extends Pick<Written, 'tokensSpent'> {
  readonly summary: Summary;
}

/** Writes it with the model where there is one, else with the article's own sentences; verified. */
export async function writeSummary(
  wanted: SummaryWanted,
  writer: SummaryWriter | null,
  props: Pick<SummariserProps, 'library' | 'analyser' | 'log' | 'deadlineMs'>,
): Promise<WrittenSummary> {
  const { messages, reading, style } = wanted;
  const { standing, tokensSpent, ...written } = await write(wanted, writer, props);
  const { sentences, citations } = standing;
  const { engine, notice, provenance } = written;
  const section = headingOf(wanted);
  const base = { ...blankAnswer('', messages), style, title: reading.title, section, notice };
  if (sentences.length === 0) {
    return { summary: { ...base, text: messages.summary.nothingToSummarise }, tokensSpent };
  }
  const title = section === null ? reading.title : `${reading.title} · ${section}`;
  const text = summaryText(sentences, citations, { title, style, messages });
  const answered = { sentences, citations, text, engine, provenance };
  return { summary: { ...base, outcome: 'answered', ...answered }, tokensSpent };
}

function headingOf({ section, reading, messages }: SummaryWanted): string | null {
  if (section === undefined) return null;
  return reading.sections[section]?.heading ?? messages.summary.opening;
}

function write(
  { article, reading, style, section, language, messages, signal, onStep }: SummaryWanted,
  writer: SummaryWriter | null,
  { library, analyser, log, deadlineMs = 30_000 }: Parameters<typeof writeSummary>[2],
): Promise<Written> {
  const { opening } = messages.summary;
  return writeVerified({
    byModel:
      writer && ((attempt) => writer.summarise(article, { ...attempt, style, section, language })),
    byQuoting: () => extractiveSummary(article, style, { analyser, opening, reading, section }),
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
