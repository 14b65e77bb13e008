import { type SqlBool, sql } from 'kysely';
import type { Storage } from '../../storage/storage.js';
import type { ChartDay } from './chart/chart.js';
import type { Insights, Usage } from './insights.js';

/** Which answers are counted. */
export interface Counted {
  readonly db: Storage['db'];
  readonly guildId: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Answers to questions; a summary answers none. */
export function questionsOf({ db, guildId, since }: Counted) {
  return db
    .selectFrom('answers')
    .where('answers.guild_id', '=', guildId)
    .where('answers.created_at', '>=', since)
    .where('answers.question', '!=', '');
}

const dayOf = sql<string>`date(answers.created_at / 1000, 'unixepoch')`;

export async function byDayOf(counted: Counted, days: readonly string[]): Promise<ChartDay[]> {
  const rows = await questionsOf(counted)
    .select(({ fn }) => [dayOf.as('day'), 'outcome', fn.countAll<number>().as('count')])
    .groupBy(['day', 'outcome'])
    .execute();
  const count = (day: string, outcome: string) =>
    rows.find((row) => row.day === day && row.outcome === outcome)?.count ?? 0;
  return days.map((day) => ({
    day,
    answered: count(day, 'answered'),
    not_covered: count(day, 'not_covered'),
    unavailable: count(day, 'unavailable'),
  }));
}

/** The median and the 95th percentile, by nearest rank. */
export async function latencyOf(counted: Counted): Promise<Insights['latency']> {
  const measured = () => questionsOf(counted).where('latency', 'is not', null);
  const { count } = await measured()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (count === 0) return null;
  const at = async (share: number) => {
    const rank = Math.max(0, Math.ceil(share * count) - 1);
    const row = await measured()
      .select('latency')
      .orderBy('latency')
      .limit(1)
      .offset(rank)
      .executeTakeFirst();
    return row?.latency ?? 0;
  };
  return { median: await at(0.5), slow: await at(0.95) };
}

/** What models took, of summaries too. `wrote`: questions that a model answered. */
export async function usageOf(counted: Counted): Promise<Usage & { readonly wrote: number }> {
  const { db, guildId, since } = counted;
  const rows = await db
    .selectFrom('answers')
    .where('guild_id', '=', guildId)
    .where('created_at', '>=', since)
    .where('model', 'is not', null)
    .select(({ fn }) => [
      dayOf.as('day'),
      fn.coalesce(fn.sum<number>('input_tokens'), sql<number>`0`).as('input'),
      fn.coalesce(fn.sum<number>('output_tokens'), sql<number>`0`).as('output'),
      fn.sum<number | null>('cost').as('cost'),
      sql<number>`sum(question != '')`.as('wrote'),
    ])
    .groupBy('day')
    .orderBy('day', 'desc')
    .execute();
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  return {
    input: sum(({ input }) => input),
    output: sum(({ output }) => output),
    cost: rows.every(({ cost }) => cost === null) ? null : sum(({ cost }) => cost ?? 0),
    wrote: sum(({ wrote }) => wrote),
    byDay: rows.map(({ day, input, output, cost }) => ({ day, tokens: input + output, cost })),
  };
}

/** Which no asker wanted to be alone with. */
export const askedInPublic = sql<SqlBool>`answers.asked_privately = 0`;
