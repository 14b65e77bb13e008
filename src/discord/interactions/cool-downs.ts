import type { Log } from '../../log.js';
import type { Storage } from '../../storage/storage.js';
import { createWriteTogether } from '../answers/write-together.js';

/** How often something may be done. */
export interface CoolDown {
  readonly uses: number;
  /** Window of time, in seconds; at most a day. */
  readonly seconds: number;
}

/** Of one kind of use, by one member or by all of a place together. */
export interface UseLimit {
  readonly key: string;
  readonly coolDown: CoolDown;
}

/**
 * Counts uses in sliding windows, in the database, so that a restart forgives nothing.
 *
 * DECISIONS
 * - A use is counted at once and written with others of the moment, without anybody waiting for the
 *   disk: what a crash loses is the last fifth of a second. Until it is written, it is counted from
 *   memory; times are told apart by the millisecond, so that none counts twice while both have it.
 * - A use that is refused is not counted: who tries again and again does not wait the longer for it.
 * - Rejected: counts in memory (a restart forgives all), a write a use (10 ms each on a busy disk,
 *   with 200 who ask at once).
 */
export interface CoolDowns {
  /**
   * Counts a use under every limit, or under none where one of them is reached.
   * @returns when the next is possible (milliseconds since 1970), null where it was allowed.
   */
  use(limits: readonly UseLimit[]): Promise<number | null>;
}

export interface CoolDownsProps {
  readonly storage: Pick<Storage, 'db'>;
  readonly log: Pick<Log, 'warn'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createCoolDowns(props: CoolDownsProps): CoolDowns {
  const { log, now = Date.now } = props;
  const { db } = props.storage;
  const writes = createWriteTogether<Use>(async (rows) => {
    await db.insertInto('uses').values(rows).execute();
  });
  const unwritten = createUnwritten();
  let latest = 0;
  const write = (use: Use) =>
    writes
      .add(use)
      .catch((error: unknown) => log.warn('A use could not be counted.', { error }))
      .finally(() => unwritten.remove(use));
  return {
    async use(limits) {
      if (limits.length === 0) return null;
      const time = Math.max(now(), latest + 1);
      latest = time;
      const uses = limits.map(({ key }) => ({ key, used_at: time }));
      // Before anything is awaited, so that of two at one moment the second knows of the first.
      for (const use of uses) unwritten.add(use);
      const again = await nextPossible(limits, time, { db, unwritten }).catch((error: unknown) => {
        for (const use of uses) unwritten.remove(use);
        throw error;
      });
      if (again === null) for (const use of uses) void write(use);
      else for (const use of uses) unwritten.remove(use);
      return again;
    },
  };
}

interface Use {
  readonly key: string;
  readonly used_at: number;
}

interface Counted {
  readonly db: Storage['db'];
  readonly unwritten: ReturnType<typeof createUnwritten>;
}

/** The latest of what the limits say; null where none is reached. */
async function nextPossible(
  limits: readonly UseLimit[],
  time: number,
  { db, unwritten }: Counted,
): Promise<number | null> {
  const oldest = Math.min(...limits.map((limit) => beginOf(limit, time)));
  const keys = limits.map(({ key }) => key);
  const query = db.selectFrom('uses').select(['key', 'used_at']).where('key', 'in', keys);
  const rows = await query.where('used_at', '>', oldest).execute();
  const times = limits.flatMap((limit) => {
    const { key, coolDown } = limit;
    const written = rows.filter((row) => row.key === key).map((row) => row.used_at);
    const known = new Set([...written, ...unwritten.times(key)]);
    const recent = [...known]
      .filter((used) => used > beginOf(limit, time) && used < time)
      .sort((one, other) => one - other);
    const first = recent.at(-coolDown.uses);
    if (recent.length < coolDown.uses || first === undefined) return [];
    return [first + coolDown.seconds * 1_000];
  });
  return times.length === 0 ? null : Math.max(...times);
}

function beginOf({ coolDown }: UseLimit, time: number): number {
  return time - coolDown.seconds * 1_000;
}

/** Times by key, of uses that are on their way to the disk. */
function createUnwritten() {
  const times = new Map<string, Set<number>>();
  return {
    add({ key, used_at }: Use): void {
      const known = times.get(key);
      if (known === undefined) times.set(key, new Set([used_at]));
      else known.add(used_at);
    },
    remove({ key, used_at }: Use): void {
      const known = times.get(key);
      known?.delete(used_at);
      if (known?.size === 0) times.delete(key);
    },
    times: (key: string): Iterable<number> => times.get(key) ?? [],
  };
}
