import { isShared } from '../links/public-suffix.js';

/** Looks hosts up in a list of entries, `host` or `host/path`. */
export interface DomainSet {
  readonly size: number;
  find(host: string, path?: string): string | null;
}

export function createDomainSet(entries: ReadonlySet<string>): DomainSet {
  const hostsWithPaths = new Set(
    [...entries].filter((entry) => entry.includes('/')).map((entry) => entry.split('/')[0] ?? ''),
  );
  return {
    size: entries.size,
    find(host, path = '') {
      if (entries.has(host)) return host;
      return entryAbove(host, entries) ?? (hostsWithPaths.has(host) ? ofPath(host, path) : null);
    },
  };

  /** The longest that the address begins with. */
  function ofPath(host: string, path: string): string | null {
    const steps = path.toLowerCase().split('/').slice(1, mostSteps);
    for (let count = steps.length; count > 0; count -= 1) {
      const entry = `${host}/${steps.slice(0, count).join('/')}`;
      if (entries.has(entry)) return entry;
    }
    return null;
  }
}

/** Steps of a path that are looked at. */
const mostSteps = 8;

function entryAbove(host: string, entries: ReadonlySet<string>): string | null {
  // Names have at most 127 labels, and each is cut off once.
  for (let at = host.indexOf('.'); at !== -1; at = host.indexOf('.', at + 1)) {
    const above = host.slice(at + 1);
    if (entries.has(above) && !isShared(above)) return above;
  }
  return null;
}
