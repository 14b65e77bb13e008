import type { Answer, ProgressStep, Summary } from '../answer.js';
import type { SummaryWriter } from '../answer-writer.js';
import { createSharedWork } from '../cache/shared-work.js';
import type { SummariserProps } from './summariser.js';
import { summaryKey } from './summary-key.js';
import { type SummaryWanted, type WrittenSummary, writeSummary } from './write-summary.js';

export type SummariseOnce = (
  wanted: SummaryWanted,
  writer: SummaryWriter | null,
) => Promise<WrittenSummary>;

/**
 * Summaries that were made once are given again, those under way are joined. What is given so costs
 * nothing; what a model wrote before is given to those, too, whose share is spent.
 */
export function createSummariseOnce(props: SummariserProps): SummariseOnce {
  const { cache = null, log } = props;
  if (cache === null) return (wanted, writer) => writeSummary(wanted, writer, props);
  const work = createSharedWork<ProgressStep, Summary>();
  return async (wanted, writer) => {
    const key = await keyOf(wanted, writer);
    const dearer = writer === props.writer ? key : await keyOf(wanted, props.writer);
    const kept = summaryIn(await cache.find(dearer)) ?? summaryIn(await cache.find(key));
    wanted.signal?.throwIfAborted();
    if (kept !== undefined) return { summary: atNoCost(kept), tokensSpent: 0 };
    let tokensSpent = 0;
    const summary = await work.join(key, {
      compute: async ({ signal, onProgress }) => {
        const written = await writeSummary(
          { ...wanted, signal, onStep: onProgress },
          writer,
          props,
        );
        tokensSpent = written.tokensSpent;
        await keep(key, written.summary);
        return written.summary;
      },
      onProgress: wanted.onStep,
      signal: wanted.signal,
      stop: undefined,
      finish: () => Promise.reject(new Error('a summary cannot be stopped')),
    });
    return { summary, tokensSpent };
  };

  async function keep(key: string, summary: Summary): Promise<void> {
    if (summary.outcome !== 'answered' || summary.notice !== null) return;
    try {
      await cache?.keep(key, summary);
    } catch (error) {
      log.warn('a summary could not be kept', { error });
    }
  }
}

async function keyOf(
  { article, style, section, language }: SummaryWanted,
  writer: SummaryWriter | null,
): Promise<string> {
  const engine =
    writer === null ? 'extractive' : ((await writer.summaryVersion?.()) ?? 'generative');
  return summaryKey({ article, style, section, language, engine });
}

/** Answers are kept there, too, though never under a summary's key. */
function summaryIn(kept: Answer | undefined): Summary | undefined {
  return kept !== undefined && isSummary(kept) ? kept : undefined;
}

function isSummary(kept: Answer): kept is Summary {
  return 'style' in kept;
}

function atNoCost(summary: Summary): Summary {
  const { provenance } = summary;
  if (provenance === null) return summary;
  const cost = provenance.cost === null ? null : 0;
  return { ...summary, provenance: { ...provenance, tokens: { input: 0, output: 0 }, cost } };
}
