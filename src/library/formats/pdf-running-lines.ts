import type { PdfLine } from './pdf-lines.js';

/**
 * Leaves out headers, footers and page numbers: what stands at the upper or lower end of several
 * pages with nothing changed but its figures. The lines of a table of contents go too.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly PdfLine[] {
  const text = pages.map((page) =>
    page.filter((line) => !/(?:\. ?){5,}[ivxlc\d]*$/.test(line.text)),
  );
  if (text.length < 2) return text.flat();
  const counts = new Map<string, number>();
  for (const page of text) {
    for (const key of new Set(edgeLines(page).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // A header may be that of a chapter of three pages; in a short document two must do.
  const enough = Math.max(2, Math.min(3, pages.length / 3));
  return text.flatMap((page) => {
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
  return pageNumber.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= enough;
}

const pageNumber =
  /^[-–—\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?[-–—\s]*$/i;

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
