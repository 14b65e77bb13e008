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
      known = byLine([...problems, ...unseenOf(before, problems)]);
      for (const line of known.keys()) if (!before.has(line)) log.warn(line);
      const faulty = sourcesOf(known);
      for (const source of sourcesOf(before)) {
        if (!faulty.has(source)) log.info(mended(source));
      }
    },
  };
}

function byLine(problems: readonly LibraryProblem[]): ReadonlyMap<string, LibraryProblem> {
  return new Map(problems.map((problem) => [lineOf(problem), problem] as const));
}

function sourcesOf(problems: ReadonlyMap<string, LibraryProblem>): ReadonlySet<string> {
  return new Set([...problems.values()].map(({ source }) => source));
}

/** Of the folder itself, whose name in itself, “.”, tells nobody anything, the message alone. */
function lineOf({ source, message }: LibraryProblem): string {
  return source === '.' ? message : `${source}: ${message}`;
}

function mended(source: string): string {
  if (source === '.') return 'The folder of articles can be read again.';
  return `${source}: nothing is wrong with it any more.`;
}

/** What was wrong inside of a folder that cannot be looked at now is not mended by that. */
function unseenOf(
  before: ReadonlyMap<string, LibraryProblem>,
  problems: readonly LibraryProblem[],
): readonly LibraryProblem[] {
  const sources = problems.map(({ source }) => source);
  return [...before.values()].filter(({ source }) =>
    sources.some((other) => source !== '.' && (other === '.' || source.startsWith(`${other}/`))),
  );
}
