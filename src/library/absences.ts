/** What seems to be gone, and since when: programs save by moving the old file away first. */
export interface Absences {
  /** Of what is absent now, what has been absent for long enough to count as gone. */
  note(absent: readonly string[]): readonly string[];
  /** Whether something is absent that does not count as gone yet. */
  isWaiting(): boolean;
}

export interface AbsenceOptions {
  /** Milliseconds after which what is absent is gone. */
  readonly grace: number;
  /** False where it is gone at once, as at a start. */
  readonly isPatient: () => boolean;
}

export function createAbsences(options: AbsenceOptions): Absences {
  const since = new Map<string, number>();
  return {
    note(absent) {
      const now = Date.now();
      const keys = new Set(absent);
      for (const key of since.keys()) if (!keys.has(key)) since.delete(key);
      for (const key of keys) {
        if (!since.has(key)) since.set(key, options.isPatient() ? now : 0);
      }
      const gone = [...since].filter(([, start]) => now - start >= options.grace);
      for (const [key] of gone) since.delete(key);
      return gone.map(([key]) => key);
    },
    isWaiting: () => since.size > 0,
  };
}
