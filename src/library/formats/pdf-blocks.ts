import type { SourceBlock } from '../source-block.js';
import type { PdfLine } from './pdf-lines.js';

/** Joins lines into paragraphs, and takes lines in larger letters as headings. */
export function toBlocks(lines: readonly PdfLine[]): readonly SourceBlock[] {
  const bodySize = commonest(lines.map(({ size, text }) => [round(size), text.length]));
  const levels = headingLevels(lines, bodySize);
  const words = wordsOf(lines);
  return paragraphs(lines, measure(lines, bodySize)).map((paragraph) => {
    const text = joinLines(paragraph, words);
    const [{ page, size }] = paragraph;
    if (bullet.test(text)) {
      return { kind: 'item', level: 1, text: text.replace(bullet, ''), page };
    }
    const level = text.length <= 200 ? (levels.get(round(size)) ?? 0) : 0;
    return { kind: level > 0 ? 'heading' : 'paragraph', level, text, page };
  });
}

const bullet = /^[•◦▪‣●○■]\s+/;

type Lines = [PdfLine, ...PdfLine[]];

/** What the lines of a document have in common, in points. */
interface Measure {
  readonly bodySize: number;
  /** From one line to the next of a paragraph. */
  readonly spacing: number;
  readonly width: number;
}

function measure(lines: readonly PdfLine[], bodySize: number): Measure {
  const spacing = commonest(gaps(lines).map((gap) => [round(gap), 1]));
  const width = lines.reduce((most, { x, right }) => Math.max(most, right - x), 0);
  return { bodySize, spacing, width };
}

function paragraphs(lines: readonly PdfLine[], common: Measure): readonly Lines[] {
  const groups: Lines[] = [];
  let group: Lines | undefined;
  for (const line of lines) {
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && !startsParagraph(last, line, common)) {
      group.push(line);
    } else {
      group = [line];
      groups.push(group);
    }
  }
  return groups;
}

function startsParagraph(last: PdfLine, line: PdfLine, common: Measure): boolean {
  if (bullet.test(line.text)) return true;
  if (Math.abs(last.size - line.size) > last.size * 0.12) return true;
  const endsSentence = /[.!?…:][»”"’)\]]*$/.test(last.text);
  const gap = last.y - line.y;
  if (last.page !== line.page || gap < 0) {
    if (isLarge(last, common.bodySize)) return true;
    // A new page or column goes on with a sentence that was not at its end.
    return endsSentence || !/^[\p{Lowercase}\d(«]/u.test(line.text);
  }
  if (gap > Math.max(common.spacing * 1.35, line.size * 1.1)) return true;
  const isIndented = line.x > last.x + line.size * 0.8;
  const isShort = last.right - last.x < common.width * 0.8;
  return endsSentence && (isIndented || isShort);
}

function isLarge({ size }: PdfLine, bodySize: number): boolean {
  return round(size) >= bodySize * 1.15;
}

/** Distances between lines that follow each other downwards. */
function gaps(lines: readonly PdfLine[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const last = lines[index - 1];
    const gap = last === undefined || last.page !== line.page ? 0 : last.y - line.y;
    return gap > 0 ? [gap] : [];
  });
}

/** One line of text; a word that was broken at the margin is whole again. */
function joinLines(lines: Lines, words: ReadonlySet<string>): string {
  let text = lines[0].text;
  for (const line of lines.slice(1)) {
    const broken = /(\p{Letter}+)[-\u2010\u00ad]$/u.exec(text)?.[1];
    const rest = /^(\p{Lowercase}+)/u.exec(line.text)?.[1];
    if (broken === undefined || rest === undefined) text += ` ${line.text}`;
    // The text itself knows whether it writes `semi-conducteur` with a hyphen.
    else if (words.has(`${broken}-${rest}`.toLowerCase())) text += line.text;
    else text = text.slice(0, -1) + line.text;
  }
  return text;
}

function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{Letter}+-\p{Letter}+/gu)) words.add(word);
  }
  return words;
}

/** Sizes well above that of the text, the largest first: level 1, 2, … up to 6. */
function headingLevels(lines: readonly PdfLine[], bodySize: number): ReadonlyMap<number, number> {
  const sizes = new Set(
    lines.filter((line) => isLarge(line, bodySize)).map(({ size }) => round(size)),
  );
  const sorted = [...sizes].sort((one, other) => other - one);
  return new Map(sorted.map((size, index) => [size, Math.min(6, index + 1)]));
}

function commonest(weighted: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: readonly [number, number] = [0, 0];
  for (const entry of weights) if (entry[1] > best[1]) best = entry;
  return best[0];
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
