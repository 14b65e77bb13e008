import type { PdfLine } from './pdf-lines.js';

/**
 * Leaves out headers, footers and page numbers: what stands at the upper or lower end of several
 * pages with nothing changed but its figures.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly PdfLine[] {
  if (pages.length < 2) return pages.flat();
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeLines(page).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // Left and right pages often differ, so a third of the pages is enough.
  const enough = Math.max(2, pages.length / 3);
  return pages.flatMap((page) => {
    const running = new Set(edgeLines(page).filter((line) => isRunning(line, counts, enough)));
    return page.filter((line) => !running.has(line));
  });
}

/** The two uppermost and the two lowest lines. */
function edgeLines(page: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  return [...byHeight.slice(0, 2), ...byHeight.slice(2).slice(-2)];
}

function isRunning(line: PdfLine, counts: ReadonlyMap<string, number>, enough: number): boolean {
  if (
    /^[-–—\s]*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?[-–—\s]*$/i.test(
      line.text,
    )
  ) {
    return true;
  }
  return (counts.get(keyOf(line)) ?? 0) >= enough;
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
