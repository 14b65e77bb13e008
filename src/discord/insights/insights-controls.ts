import type { PlainControl, PlainControlContext } from '../control.js';
import type { Edge } from '../edge.js';
import { inPlace, privately } from '../reply.js';
import { gapsFile } from './gaps-file.js';
import { type Insights, type Period, periods } from './insights.js';
import { gapsName, periodName } from './insights-rows.js';
import { renderInsights } from './render-insights.js';

/** Shows another time, in place of the one on show. */
export function createInsightsPeriodControl({ insights }: Pick<Edge, 'insights'>): PlainControl {
  return {
    name: periodName,
    under: 'anything',
    permissions: ['ManageGuild'],
    answers: 'in its place',
    async run(context) {
      const read = await readFor(context, insights, context.values[0]);
      return inPlace(await renderInsights(read, context.messages));
    },
  };
}

/** Gives what the articles do not say as a file. */
export function createInsightsGapsControl({ insights }: Pick<Edge, 'insights'>): PlainControl {
  return {
    name: gapsName,
    under: 'anything',
    permissions: ['ManageGuild'],
    async run(context) {
      const { messages } = context;
      const read = await readFor(context, insights, context.argument);
      if (read.gaps.length === 0) return privately({ content: messages.insights.gaps.none });
      const files = [gapsFile(read, messages)];
      return privately({ content: messages.insights.gaps.exported, files });
    },
  };
}

function readFor(
  { guildId }: PlainControlContext,
  insights: Edge['insights'],
  wanted: string | undefined,
): Promise<Insights> {
  return insights.read(guildId ?? '', periodOf(wanted));
}

function periodOf(wanted: string | undefined): Period {
  return periods.find((period) => String(period) === wanted) ?? 30;
}
