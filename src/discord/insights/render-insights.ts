import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Messages } from '../../locales/messages.js';
import type { OutgoingFile, OutgoingMessage } from '../reply.js';
import { clip, safeText } from '../safe-text.js';
import { renderChart } from './chart/render-chart.js';
import type { Insights } from './insights.js';
import { insightsRows } from './insights-rows.js';
import { gapsText, healthText, latencyText, questionsText, usageText } from './insights-text.js';

/** How a server asks, as one message with its controls. */
export async function renderInsights(
  insights: Insights,
  messages: Messages,
): Promise<OutgoingMessage> {
  const words = messages.insights;
  const components = insightsRows(insights, messages);
  const content = words.title(insights.days);
  const health = field(words.health.title, healthText(insights, messages), false);
  if (insights.asked === 0) {
    const nothing = { color, description: words.nothing, fields: [health] };
    // Without files, an edit would leave the former picture where it stands.
    return { content, embeds: [nothing], components, files: [] };
  }
  const figures: APIEmbed = {
    color,
    fields: [health, ...figureFields(insights, messages)],
    footer: { text: words.footer },
  };
  const gaps = { color, title: words.gaps.title, description: gapsText(insights, messages) };
  // Beside the embeds, not in one: there Discord would lose the words for those who do not see it.
  const files = [await chartFile(insights, messages)];
  return { content, embeds: [gaps, figures], components, files };
}

const color = 0x3b6ea5;

function figureFields(insights: Insights, messages: Messages): APIEmbedField[] {
  const { questions, feedback, latency, usage } = messages.insights;
  return [
    field(questions.title, questionsText(insights, messages)),
    field(feedback.title, feedbackText(insights, messages)),
    field(latency.title, latencyText(insights, messages)),
    field(usage.title, usageText(insights, messages), false),
  ];
}

/** Of a field's value. */
const longest = 1_024;

function field(name: string, value: string, inline = true): APIEmbedField {
  return { name, value: clip(value, longest), inline };
}

const longestQuestion = 120;

function feedbackText({ feedback, worst }: Insights, { insights }: Messages): string {
  const words = insights.feedback;
  if (feedback.up + feedback.down === 0) return words.none;
  const lines = worst.map(
    ({ question, down }) => `- ${safeText(question, longestQuestion)} (👎 ${down})`,
  );
  const counts = words.counts(feedback.up, feedback.down);
  return [counts, ...(lines.length === 0 ? [] : [words.worst, ...lines])].join('\n');
}

async function chartFile(
  { days, asked, answered, notCovered, byDay }: Insights,
  { insights, inspector, language }: Messages,
): Promise<OutgoingFile> {
  const { chart } = insights;
  const { outcomes: legend } = inspector;
  return {
    name: 'insights.png',
    data: await renderChart({ title: chart.title, days: byDay, legend, language }),
    description: chart.alt({ days, asked, answered, notCovered }),
  };
}
