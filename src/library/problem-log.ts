import type { LibraryProblem } from './library.js';
import type { LibraryLog } from './library-log.js';

/** Tells the person who runs Glose of problems as they come and go, each once. */
export interface ProblemLog {
  /** Everything that is wrong now. What was noted the last time is not said again. */
  note(problems: readonly LibraryProblem[]): void;
}

export interface ProblemLogOptions {
  readonly log: LibraryLog;
  /** What was told already. */
  readonly known: readonly LibraryProblem[];
}

export function createProblemLog(options: ProblemLogOptions): ProblemLog {
  const { log } = options;
  let known = byLine(options.known);
  return {
    note(problems) {
      const before = known;
      known = byLine(problems);
      for (const line of known.keys()) if (!before.has(line)) log.warn(line);
      const faulty = sourcesOf(known);
      for (const source of sourcesOf(before)) {
        if (!faulty.has(source)) log.info(`${source}: nothing is wrong with it any more.`);
      }
    },
  };
}

function byLine(problems: readonly LibraryProblem[]): ReadonlyMap<string, LibraryProblem> {
  return new Map(
    problems.map((problem) => [`${problem.source}: ${problem.message}`, problem] as const),
  );
}

function sourcesOf(problems: ReadonlyMap<string, LibraryProblem>): ReadonlySet<string> {
  return new Set([...problems.values()].map(({ source }) => source));
}
