import type { Log } from '../../../log.js';
import type { CountedWhat, RuleCounts } from '../../../moderation/server.js';

/** Counts of a moment, written together. */
export interface CountTogether {
  add(guildId: string, rule: string, what: CountedWhat): void;
  /** Writes what is counted. Never rejects. */
  flush(): Promise<void>;
}

/**
 * A commit waits for the disk, and a raid finds hundreds of things a second: so they are written once a
 * second. A crash loses that second of a statistic, and of nothing else.
 */
export function createCountTogether(props: {
  readonly counts: Pick<RuleCounts, 'add'>;
  readonly log: Pick<Log, 'warn'>;
}): CountTogether {
  const { counts, log } = props;
  let waiting = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = new Map();
    for (const [key, times] of batch) {
      const [guildId, rule, what] = JSON.parse(key) as [string, string, CountedWhat];
      await counts.add(guildId, rule, what, times).catch((error: unknown) => {
        log.warn('What rules found could not be counted.', { error });
      });
    }
  };
  return {
    add(guildId, rule, what) {
      const key = JSON.stringify([guildId, rule, what]);
      waiting.set(key, (waiting.get(key) ?? 0) + 1);
      timer ??= setTimeout(() => void flush(), every).unref();
    },
    flush,
  };
}

const every = 1_000;
