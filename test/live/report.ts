import type { Answer } from '../../src/answering/answer.js';
import type { ArticleQuestion } from '../answering/article-questions.js';
import type { Calls } from './measured-log.js';

/** One question, and what came of it. */
export interface Asked {
  readonly question: ArticleQuestion;
  readonly answer: Answer;
  readonly calls: Calls;
  /** Milliseconds to the first sentence shown; null where nothing was streamed. */
  readonly firstMs: number | null;
  readonly wholeMs: number;
}

export function isRight({ question, answer }: Asked): boolean {
  if (question.quote === null) return answer.outcome === 'not_covered';
  const quotes = answer.citations.map(({ quote }) => quote).join('\n');
  return answer.outcome === 'answered' && quotes.includes(question.quote);
}

export function describeAsked(asked: Asked): string {
  const { question, answer, calls, firstMs, wholeMs } = asked;
  const times = `${firstMs === null ? '' : `first ${Math.round(firstMs)} ms, `}${Math.round(wholeMs)} ms`;
  const dropped = calls.dropped.length === 0 ? '' : `, dropped: ${calls.dropped.join(', ')}`;
  return [
    `${isRight(asked) ? 'right' : 'WRONG'}  ${question.question}`,
    ...answer.text.split('\n').map((line) => `       ${line}`),
    ...(answer.notice === null ? [] : [`       (${answer.notice})`]),
    `       ${answer.outcome}, ${answer.engine}, ${times}${dropped}`,
  ].join('\n');
}

export function summarise(model: string, all: readonly Asked[]): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
  const kept = sum(all, ({ calls }) => calls.kept);
  const written = kept + sum(all, ({ calls }) => calls.dropped.length);
  const covered = all.filter(({ question }) => question.quote !== null);
  const others = all.filter(({ question }) => question.quote === null);
  const tokens = all.flatMap(({ answer }) => answer.provenance?.tokens ?? []);
  const costs = all.flatMap(({ answer }) => answer.provenance?.cost ?? []);
  const input = sum(tokens, (count) => count.input);
  const output = sum(tokens, (count) => count.output);
  return [
    `model                        ${model}`,
    `answered right               ${share(covered.filter(isRight).length, covered.length)}`,
    `rightly not covered          ${share(others.filter(isRight).length, others.length)}`,
    `written by the model         ${share(all.filter(({ answer }) => answer.engine === 'generative').length, all.length)}`,
    `its sentences that stood     ${share(kept, written)}`,
    `first sentence, ms           ${spread(all.flatMap(({ firstMs }) => firstMs ?? []))}`,
    `whole answer, ms             ${spread(all.map(({ wholeMs }) => wholeMs))}`,
    `tokens read and written      ${tokens.length === 0 ? 'not counted by the provider' : `${input} and ${output}`}`,
    `cost                         ${costs.length === 0 ? 'unknown: set GLOSE_MODEL_PRICE' : sum(costs, (cost) => cost).toFixed(4)}`,
  ].join('\n');
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [median, late] = [at(0.5), at(0.95)];
  if (median === undefined || late === undefined) return '–';
  return `median ${Math.round(median)}, p95 ${Math.round(late)}`;
}
