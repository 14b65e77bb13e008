import { setImmediate } from 'node:timers/promises';
import type { Storage } from '../../storage/storage.js';
import type { ListVersion } from './scam-domains.js';

/** The list as it was read last, in table `scam_domains`; its version stands in `meta`. */
export interface StoredDomains {
  load(): Promise<{ readonly entries: ReadonlySet<string>; readonly version: ListVersion | null }>;
  /** Puts these in the place of what there is, touching only rows that differ. */
  replace(entries: ReadonlySet<string>, version: ListVersion): Promise<void>;
  /** It is still what the source has. */
  confirm(version: ListVersion): Promise<void>;
  clear(): Promise<void>;
}

const key = 'moderation.scam_domains';
/** Rows of one write, which takes a few milliseconds. */
const batch = 400;

export function createStoredDomains({ db }: Pick<Storage, 'db'>): StoredDomains {
  async function confirm(version: ListVersion): Promise<void> {
    const value = JSON.stringify(version);
    await db
      .insertInto('meta')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  }
  const forgetVersion = () => db.deleteFrom('meta').where('key', '=', key).execute();
  async function loadEntries(): Promise<ReadonlySet<string>> {
    const rows = await db.selectFrom('scam_domains').select('domain').execute();
    return new Set(rows.map(({ domain }) => domain));
  }
  return {
    confirm,
    async load() {
      const meta = await db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', key)
        .executeTakeFirst();
      return {
        entries: await loadEntries(),
        version: meta === undefined ? null : (JSON.parse(meta.value) as ListVersion),
      };
    },
    async replace(entries, version) {
      const former = await loadEntries();
      // Whoever ends within leaves a list without a version, which the next start reads anew.
      await forgetVersion();
      for (const domains of batches([...former].filter((domain) => !entries.has(domain)))) {
        await db.deleteFrom('scam_domains').where('domain', 'in', domains).execute();
        await setImmediate();
      }
      for (const domains of batches([...entries].filter((domain) => !former.has(domain)))) {
        const rows = domains.map((domain) => ({ domain }));
        await db
          .insertInto('scam_domains')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await setImmediate();
      }
      await confirm(version);
    },
    async clear() {
      await forgetVersion();
      await db.deleteFrom('scam_domains').execute();
    },
  };
}

function batches(domains: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(domains.length / batch);
  return Array.from({ length: count }, (_, at) => domains.slice(at * batch, (at + 1) * batch));
}
