import type { Storage } from '../../storage/storage.js';
import { createDomainSet, type DomainSet } from './domain-set.js';
import { createListSource, type ListSourceProps } from './list-source.js';
import { parseDomainList } from './parse-domain-list.js';
import type { ListVersion, ScamDomains } from './scam-domains.js';
import { createStoredDomains, type StoredDomains } from './stored-domains.js';

export interface ScamDomainsProps extends ListSourceProps {
  readonly storage: Pick<Storage, 'db' | 'writable'>;
  /** An https address or a path, as it was set; null without a list. */
  readonly source: string | null;
  /** True to read it now and every 24 hours; false to leave that to {@link ScamDomains.refresh}. */
  readonly follows: boolean;
  readonly log: ScamDomainsLog;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Milliseconds between two readings; default 24 hours. */
  readonly every?: number;
}

export interface ScamDomainsLog {
  info(message: string, details?: { readonly [name: string]: unknown }): void;
  warn(message: string, details?: { readonly [name: string]: unknown }): void;
}

const day = 24 * 60 * 60 * 1_000;

/** What was stored is there at once; nobody waits for the network. */
export async function createScamDomains(props: ScamDomainsProps): Promise<ScamDomains> {
  const { storage, source, follows, every = day } = props;
  const stored = createStoredDomains(storage);
  if (source === null) {
    if (storage.writable) await stored.clear();
    return withoutList;
  }
  const list = createFollowedList({ ...props, source, stored, ...(await stored.load()) });
  if (follows) await list.follow(every);
  return list;
}

/** Nobody set a list. */
export const withoutList: ScamDomains = {
  size: 0,
  find: () => null,
  notice: () => null,
  refresh: async () => undefined,
  close: async () => undefined,
};

/** A file is read when `follow` is done; nobody waits for the network. */
interface FollowedList extends ScamDomains {
  follow(every: number): Promise<void>;
}

interface FollowedProps extends ScamDomainsProps {
  readonly source: string;
  readonly stored: StoredDomains;
  readonly entries: ReadonlySet<string>;
  readonly version: ListVersion | null;
}

function createFollowedList(props: FollowedProps): FollowedList {
  const { source, log, now = Date.now } = props;
  const { stored, storage } = props;
  const reader = createListSource(source, props);
  const stop = new AbortController();
  let version = props.version?.source === source ? props.version : null;
  let set: DomainSet = createDomainSet(props.entries);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let hasFailed = false;

  async function read(): Promise<void> {
    const list = await reader.read(version?.tag ?? null, stop.signal);
    if (list === null) {
      version = { source, tag: version?.tag ?? null, at: now() };
      if (storage.writable) await stored.confirm(version);
      return;
    }
    const entries = parseDomainList(list.text);
    const read = { source, tag: list.tag, at: now() };
    set = createDomainSet(entries);
    if (storage.writable) await stored.replace(entries, read);
    version = read;
    log.info('The list of scam domains was read.', { source, domains: entries.size });
  }

  async function attempt(): Promise<void> {
    try {
      await read();
      hasFailed = false;
    } catch (error) {
      if (stop.signal.aborted) return;
      const kept = `${set.size} domains of before are kept`;
      if (!hasFailed) {
        log.warn(`The list of scam domains could not be read; ${kept}.`, { source, error });
      }
      hasFailed = true;
    }
  }

  async function refresh(ifOlder = 0): Promise<void> {
    if (!reader.isLocal && version !== null && now() - version.at < ifOlder) return;
    running ??= attempt().finally(() => {
      running = undefined;
    });
    await running;
  }

  return {
    get size() {
      return set.size;
    },
    find: (host, path) => set.find(host, path),
    notice: () => noticeOf(source, set.size, version),
    refresh,
    async follow(every) {
      timer = setInterval(() => void refresh(), every);
      timer.unref();
      const first = refresh();
      if (reader.isLocal) await first;
    },
    async close() {
      clearInterval(timer);
      stop.abort();
      await running;
    },
  };
}

function noticeOf(source: string, size: number, version: ListVersion | null): string {
  if (size === 0) {
    return `Scam domains: ${source} is not read yet; until it is, look-alikes alone are found.`;
  }
  if (version === null) return `Scam domains: ${size} of before; ${source} is not read yet.`;
  const day = new Date(version.at).toISOString().slice(0, 10);
  return `Scam domains: ${size} of ${source}, read ${day}.`;
}
