export type Theme = 'system' | 'light' | 'dark';

/** What this browser remembers of its member's choices. */
export interface Preferences {
  readonly theme: Theme;
  readonly locale: string | null;
  readonly guildId: string | null;
  readonly memberId: string | null;
  readonly channelId: string | null;
  /** In CSS pixels. */
  readonly panelWidth: number;
  readonly panelOpen: boolean;
}

const key = 'sandbox.preferences';
const defaults: Preferences = {
  theme: 'system',
  locale: null,
  guildId: null,
  memberId: null,
  channelId: null,
  panelWidth: 420,
  panelOpen: true,
};

/** Defaults where nothing was kept, or where the browser keeps nothing. */
export function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return defaults;
    return { ...defaults, ...onlyKnown(kept) };
  } catch {
    return defaults;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
}

/** Takes over only values of the kind expected, as older pages or people may have written others. */
function onlyKnown(kept: object): Partial<Preferences> {
  const entries = Object.entries(kept).filter(([name, value]) => {
    if (name === 'theme') return value === 'system' || value === 'light' || value === 'dark';
    if (name === 'panelWidth') return typeof value === 'number' && Number.isFinite(value);
    if (name === 'panelOpen') return typeof value === 'boolean';
    return (
      ['locale', 'guildId', 'memberId', 'channelId'].includes(name) && typeof value === 'string'
    );
  });
  return Object.fromEntries(entries);
}

const dismissedKey = 'sandbox.dismissed';
const dismissedKept = 500;

/** Ids of the messages put away in this browser. */
export function readDismissed(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(dismissedKey) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

export function keepDismissed(dismissed: ReadonlySet<string>): void {
  try {
    localStorage.setItem(dismissedKey, JSON.stringify([...dismissed].slice(-dismissedKept)));
  } catch {
    // As above: they come back with the next visit.
  }
}
