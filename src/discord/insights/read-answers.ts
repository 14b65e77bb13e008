import { setImmediate } from 'node:timers/promises';
import type { Storage } from '../../storage/storage.js';

/** What is counted of an answer; not who asked, nor the answer itself. */
export interface CountedAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Empty for a summary, which answers none. */
  readonly question: string;
  readonly language: string;
  readonly outcome: string;
  /** True where the asker wanted to be alone with it. */
  readonly isPrivate: boolean;
  /** Milliseconds; null where it was not measured. */
  readonly latency: number | null;
  /** Null for the articles' own sentences. */
  readonly model: string | null;
  readonly input: number;
  readonly output: number;
  readonly cost: number | null;
  readonly up: number;
  readonly down: number;
}

export interface ReadAnswersOptions {
  readonly db: Storage['db'];
  readonly guildId: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Read at once: 8 ms, after which others have their turn. */
const batch = 500;

/** A server's answers since a time, oldest first. 10,000 take 0.2 s, in pieces. */
export async function readAnswers(options: ReadAnswersOptions): Promise<CountedAnswer[]> {
  const read: CountedAnswer[] = [];
  let last: Row | undefined;
  do {
    const rows = await readBatch(options, last);
    const opinions = await opinionsOn(options.db, rows);
    read.push(...rows.map((row) => counted(row, opinions.get(row.id))));
    last = rows.length === batch ? rows.at(-1) : undefined;
    await setImmediate();
  } while (last !== undefined);
  return read;
}

type Row = Awaited<ReturnType<typeof readBatch>>[number];

function readBatch(
  { db, guildId, since }: ReadAnswersOptions,
  after: { readonly id: string; readonly created_at: number } | undefined,
) {
  const all = db
    .selectFrom('answers')
    .select(['id', 'created_at', 'question', 'language', 'outcome', 'asked_privately', 'latency'])
    .select(['model', 'input_tokens', 'output_tokens', 'cost'])
    .where('guild_id', '=', guildId)
    .where('created_at', '>=', after?.created_at ?? since)
    .orderBy('created_at')
    .orderBy('id')
    .limit(batch);
  if (after === undefined) return all.execute();
  return all
    .where(({ eb, or }) => or([eb('created_at', '>', after.created_at), eb('id', '>', after.id)]))
    .execute();
}

interface Opinions {
  up: number;
  down: number;
}

async function opinionsOn(
  db: Storage['db'],
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Opinions>> {
  const ids = rows.map(({ id }) => id);
  const given = await db
    .selectFrom('feedback')
    .select(['answer_id', 'value'])
    .where('answer_id', 'in', ids)
    .execute();
  const opinions = new Map<string, Opinions>();
  for (const { answer_id: id, value } of given) {
    const known = opinions.get(id) ?? { up: 0, down: 0 };
    if (value > 0) known.up += 1;
    else known.down += 1;
    opinions.set(id, known);
  }
  return opinions;
}

function counted(row: Row, { up, down }: Opinions = { up: 0, down: 0 }): CountedAnswer {
  return {
    at: row.created_at,
    question: row.question,
    language: row.language,
    outcome: row.outcome,
    isPrivate: row.asked_privately === 1,
    latency: row.latency,
    model: row.model,
    input: row.input_tokens ?? 0,
    output: row.output_tokens ?? 0,
    cost: row.cost,
    up,
    down,
  };
}
