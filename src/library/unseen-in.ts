import type { LibraryProblem } from './library.js';

/** What could not be looked at, a file or a folder with all that is in it, is not gone. */
export function unseenIn(problems: readonly LibraryProblem[]): (source: string) => boolean {
  const unseen = new Set(problems.map(({ source }) => source));
  return (source) => {
    const parts = source.split('/');
    return (
      unseen.has('.') || parts.some((_, index) => unseen.has(parts.slice(0, index + 1).join('/')))
    );
  };
}
