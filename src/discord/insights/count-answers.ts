import type { GroupedQuestion } from '../../answering/group-questions.js';
import type { ChartDay } from './chart/chart.js';
import type { Insights, Usage } from './insights.js';
import type { CountedAnswer } from './read-answers.js';
import { withoutPeople } from './without-people.js';

type Answers = readonly CountedAnswer[];

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** `days`: oldest first. */
export function byDayOf(questions: Answers, days: readonly string[]): ChartDay[] {
  const counts = new Map<string, number>();
  for (const { at, outcome } of questions) {
    const key = `${dayOf(at)} ${outcome}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const count = (day: string, outcome: string) => counts.get(`${day} ${outcome}`) ?? 0;
  return days.map((day) => ({
    day,
    answered: count(day, 'answered'),
    not_covered: count(day, 'not_covered'),
    unavailable: count(day, 'unavailable'),
  }));
}

/** What was not covered, newest first; only what was asked in public. */
export function gapsOf(questions: Answers): GroupedQuestion[] {
  return questions
    .filter(({ outcome, isPrivate }) => outcome === 'not_covered' && !isPrivate)
    .map(({ question, language }) => ({ text: withoutPeople(question), language }))
    .reverse();
}

export function feedbackOf(questions: Answers): Insights['feedback'] {
  return {
    up: sumOf(questions, ({ up }) => up),
    down: sumOf(questions, ({ down }) => down),
  };
}

const mostWorst = 5;

/** Answers with more 👎 than 👍, the worst first; only of what was asked in public. */
export function worstOf(questions: Answers): Insights['worst'] {
  return questions
    .filter(({ isPrivate, up, down }) => !isPrivate && down > up)
    .sort((one, other) => other.down - other.up - (one.down - one.up))
    .slice(0, mostWorst)
    .map(({ question, down }) => ({ question: withoutPeople(question), down }));
}

/** The median and the 95th percentile, by nearest rank. */
export function latencyOf(questions: Answers): Insights['latency'] {
  const measured = questions
    .flatMap(({ latency }) => (latency === null ? [] : [latency]))
    .sort((one, other) => one - other);
  const at = (share: number) => measured[Math.ceil(share * measured.length) - 1] ?? 0;
  return measured.length === 0 ? null : { median: at(0.5), slow: at(0.95) };
}

/** What models took, for summaries too. */
export function usageOf(answers: Answers): Usage {
  const used = answers.filter(({ model }) => model !== null);
  const days = new Map<string, CountedAnswer[]>();
  for (const answer of used) {
    const day = dayOf(answer.at);
    const own = days.get(day);
    if (own === undefined) days.set(day, [answer]);
    else own.push(answer);
  }
  return {
    input: sumOf(used, ({ input }) => input),
    output: sumOf(used, ({ output }) => output),
    cost: costOf(used),
    byDay: [...days]
      .map(([day, own]) => ({
        day,
        tokens: sumOf(own, ({ input, output }) => input + output),
        cost: costOf(own),
      }))
      .reverse(),
  };
}

/** Null where no price was set. */
function costOf(answers: Answers): number | null {
  const isKnown = answers.some(({ cost }) => cost !== null);
  return isKnown ? sumOf(answers, ({ cost }) => cost ?? 0) : null;
}

function sumOf(answers: Answers, of: (answer: CountedAnswer) => number): number {
  return answers.reduce((sum, answer) => sum + of(answer), 0);
}
