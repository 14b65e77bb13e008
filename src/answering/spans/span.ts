/** `[start, end)` in UTF-16 code units of the text that was searched. */
export type TextSpan = readonly [start: number, end: number];

/** All matches of a global pattern. */
export function spansOf(pattern: RegExp, text: string): TextSpan[] {
  return [...text.matchAll(pattern)].map((match) => [
    match.index,
    match.index + match[0].trimEnd().length,
  ]);
}

/** Spans in order of text; of overlapping ones the longest. */
export function withoutOverlaps(spans: readonly TextSpan[]): TextSpan[] {
  const byLength = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const kept: TextSpan[] = [];
  for (const span of byLength) {
    if (kept.every((other) => span[1] <= other[0] || span[0] >= other[1])) kept.push(span);
  }
  return kept.sort((a, b) => a[0] - b[0]);
}
