/** Both ends allowed. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What numbers, lists and texts of a rule may be; the forms say the same. */
export const ruleBounds = {
  flood: { messages: { min: 2, max: 100 }, seconds: { min: 1, max: 600 } },
  repeats: { times: { min: 1, max: 50 }, seconds: { min: 1, max: 3_600 } },
  mentions: { most: { min: 1, max: 50 } },
  /** Entries of a list. */
  entries: {
    words: { min: 1, max: 1_000 },
    allowedWords: { min: 0, max: 200 },
    invites: { min: 0, max: 100 },
    domains: { min: 0, max: 200 },
  },
  /** Characters of a word or pattern. */
  word: { min: 1, max: 60 },
  /** Characters of the server's rules in its own words. */
  guidance: { min: 0, max: 2_000 },
  /** Roles or channels of a rule or a server: as many as one menu of Discord's chooses. */
  places: { min: 0, max: 25 },
  /** Rules of a server: as many as one menu shows. */
  rules: { min: 0, max: 25 },
} as const;

/** What a server sets beside its rules. */
export const serverBounds = {
  warningsCountForDays: { min: 1, max: 365 },
  steps: { min: 1, max: 8 },
  /** Milliseconds: one minute to what Discord allows. */
  duration: { min: 60_000, max: 28 * 86_400_000 },
  casesKeptForDays: { min: 30, max: 730 },
  raidFindings: { min: 3, max: 500 },
  raidSeconds: { min: 5, max: 600 },
} as const;
