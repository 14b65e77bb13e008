/** A run of text as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  /** Six numbers; the last two are x and y from the lower left corner, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** One line of a page. Measures are in points. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Left end. */
  readonly x: number;
  /** Right end. */
  readonly right: number;
  /** Base line, from the lower edge of the page. */
  readonly y: number;
  readonly size: number;
}

/** Joins runs into lines, in the order in which the page draws them: mostly that of reading. */
export function toLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const item of items) {
    if (item.str === '') continue;
    const placed = place(item, page);
    if (line !== undefined && isSameLine(line, placed)) {
      line = append(line, placed);
    } else {
      if (line !== undefined) lines.push(line);
      line = placed;
    }
  }
  if (line !== undefined) lines.push(line);
  return lines
    .map((found) => ({ ...found, text: found.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

function place(item: PdfItem, page: number): PdfLine {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.hypot(c, d) || item.height || 10;
  return { text: item.str, page, x, right: x + item.width, y, size };
}

/** Raised and lowered figures stand on the line they belong to. */
function isSameLine(line: PdfLine, next: PdfLine): boolean {
  const size = Math.max(line.size, next.size);
  return Math.abs(line.y - next.y) < size * 0.45 && next.x > line.x - size;
}

function append(line: PdfLine, next: PdfLine): PdfLine {
  const gap = next.x - line.right;
  const isApart = gap > line.size * 0.18 && !/\s$/.test(line.text) && !/^\s/.test(next.text);
  const hasText = next.text.trim() !== '';
  return {
    ...line,
    text: line.text + (isApart ? ' ' : '') + next.text,
    right: Math.max(line.right, next.right),
    size: hasText ? Math.max(line.size, next.size) : line.size,
  };
}
