/**
 * What happened lately, by key, as long as a window needs it. Kept in this process alone: after a
 * restart, and in each of several processes, counting begins at nothing.
 */
export interface RecentEvents {
  /**
   * Notes an event, once for each id.
   * @param at milliseconds since 1970; times come in order, more or less.
   * @param window milliseconds.
   * @returns how many events of the key the window that ends at `at` has, this one among them.
   */
  note(key: string, event: Event, window: number): number;
}

export interface Event {
  readonly id: string;
  readonly at: number;
}

/** @param most keys; of more, those that were quiet for longest are forgotten. */
export function createRecentEvents(most = 20_000): RecentEvents {
  const kept = new Map<string, Kept>();
  return {
    note(key, event, window) {
      const known = kept.get(key)?.events ?? [];
      const events = known.filter(({ id, at }) => at > event.at - window && id !== event.id);
      events.push(event);
      // A rule counts to a hundred or so: how many more there were changes nothing.
      if (events.length > mostEvents) events.shift();
      kept.delete(key);
      kept.set(key, { events, until: event.at + window });
      forget(kept, event.at, most);
      return events.length;
    },
  };
}

const mostEvents = 500;

interface Kept {
  readonly events: readonly Event[];
  /** When none of them counts any more. */
  readonly until: number;
}

/** The quietest stand first. Two a time keep up, as each note adds one at most. */
function forget(kept: Map<string, Kept>, now: number, most: number): void {
  let looked = 0;
  for (const [key, { until }] of kept) {
    if (kept.size <= most && (until >= now || looked >= 2)) return;
    kept.delete(key);
    looked += 1;
  }
}
