import type { Messages } from '../../locales/messages.js';
import { safeText } from '../safe-text.js';
import type { Insights } from './insights.js';

/** Groups of questions that are shown; the others are in the file. */
const mostGaps = 8;
const longestQuestion = 160;

export function gapsText({ gaps, privateGaps }: Insights, { insights }: Messages): string {
  const words = insights.gaps;
  const shown = gaps.slice(0, mostGaps).map(({ question, count }) => {
    const text = safeText(question, longestQuestion) || '…';
    return `- ${text} · *${words.times(count)}*`;
  });
  const more = gaps.length - shown.length;
  return [
    ...(shown.length === 0 ? [words.none] : shown),
    ...(more > 0 ? [words.more(more)] : []),
    ...(privateGaps > 0 ? [words.asPrivate(privateGaps)] : []),
  ].join('\n');
}

export function healthText({ health }: Insights, { insights }: Messages): string {
  const words = insights.health;
  const { runningSince, articles, problems, model } = health;
  return [
    words.running(`<t:${Math.floor(runningSince / 1_000)}:R>`),
    words.articles(articles),
    words.problems(problems),
    model === null ? words.noModel : words.model(safeText(model.name, 100), model.wrote),
  ].join('\n');
}

export function questionsText(counted: Insights, { insights, language }: Messages): string {
  const words = insights.questions;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const line = (label: string, count: number) =>
    words.line(label, count, percent.format(count / counted.asked));
  return [
    words.asked(counted.asked),
    line(words.answered, counted.answered),
    line(words.notCovered, counted.notCovered),
    ...(counted.unavailable > 0 ? [line(words.unavailable, counted.unavailable)] : []),
  ].join('\n');
}

export function latencyText({ latency }: Insights, { insights, language }: Messages): string {
  const words = insights.latency;
  if (latency === null) return words.none;
  const unit = { style: 'unit', maximumSignificantDigits: 2 } as const;
  const short = new Intl.NumberFormat(language, { ...unit, unit: 'millisecond' });
  const long = new Intl.NumberFormat(language, { ...unit, unit: 'second' });
  const time = (milliseconds: number) =>
    milliseconds < 1_000 ? short.format(milliseconds) : long.format(milliseconds / 1_000);
  return words.times(time(latency.median), time(latency.slow));
}

const mostDays = 7;

export function usageText({ usage }: Insights, { insights, language }: Messages): string {
  const words = insights.usage;
  if (usage.byDay.length === 0) return words.none;
  const number = new Intl.NumberFormat(language);
  const price = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const costOf = (cost: number | null) => (cost === null ? null : price.format(cost));
  return [
    words.total({
      read: number.format(usage.input),
      written: number.format(usage.output),
      cost: costOf(usage.cost),
    }),
    ...usage.byDay.slice(0, mostDays).map(({ day, tokens, cost }) =>
      words.day({
        date: date.format(new Date(`${day}T00:00:00Z`)),
        tokens: number.format(tokens),
        cost: costOf(cost),
      }),
    ),
  ].join('\n');
}
