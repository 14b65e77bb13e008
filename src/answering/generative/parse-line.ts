import { splitSentences } from '../../library/split-sentences.js';

/** What the rules make a model say when the sentences do not answer. */
export const notCoveredWord = 'NOT_COVERED';

export interface ParsedSentence {
  /** Without its numbers. */
  readonly text: string;
  /** As written, valid or not; empty where it names none. */
  readonly numbers: readonly number[];
}

/** Whether a cleaned text says so, whatever else it says. */
export function saysNotCovered(text: string): boolean {
  return /\bNOT[ _-]COVERED\b/.test(text);
}

// Two characters for private use carry the numbers through the splitting into sentences; cleaning
// took away whatever a model wrote of them.
const open = '\uE000';
const close = '\uE001';

const list = '\\s*(?:\\^|S|n°)?\\d{1,3}(?:\\s*(?:[,;–-]|et|and|und|y)\\s*\\d{1,3})*\\s*';
const bracketed = new RegExp(`\\s*(?:\\[(${list})\\]|【(${list})】)`, 'giu');
/** In round brackets only at the end of a sentence: elsewhere it is a figure of the text. */
const round = new RegExp(`\\s*\\((${list})\\)(?=\\s*(?:[.!?…]|$|${open}))`, 'giu');

/**
 * The sentences of one line of a cleaned reply. Numbers may stand before or after the full stop, and
 * as [4], [4, 5], [4-6], [4][5], 【4】 or (4); a range counts as at most ten numbers.
 */
export function parseLine(line: string): ParsedSentence[] {
  const marked = line
    .replace(bracketed, (_, square?: string, black?: string) => mark(square ?? black ?? ''))
    .replace(round, (_, numbers: string) => mark(numbers))
    // Numbers after the full stop belong to the sentence before it.
    .replace(/([.!?…]+["»”]?)\s*((?:\uE000[\d,]*\uE001\s*)+)/gu, '$2$1 ');
  return segmentsOf(marked).map(parseSentence).filter(hasWords);
}

/** The library's way of finding sentences; and in "Am 1. Januar" none ends. */
function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  for (const { start, end } of splitSentences(text, { language: 'und', maximum: text.length })) {
    const segment = text.slice(start, end);
    const before = segments.at(-1);
    if (before !== undefined && /(?<![\d\p{L}])\d{1,2}\.$/u.test(before)) {
      segments[segments.length - 1] = `${before} ${segment}`;
    } else segments.push(segment);
  }
  return segments;
}

function mark(numbers: string): string {
  return open + expand(numbers).join(',') + close;
}

function expand(numbers: string): number[] {
  const found: number[] = [];
  for (const [, from = '', to] of numbers.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)) {
    const first = Number(from);
    const last = Math.min(to === undefined ? first : Number(to), first + 9);
    for (let number = first; number <= last; number += 1) found.push(number);
  }
  return found;
}

function parseSentence(segment: string): ParsedSentence {
  const numbers = [...segment.matchAll(/\uE000([\d,]*)\uE001/g)]
    .flatMap(([, given = '']) => given.split(','))
    .filter((given) => given !== '')
    .map(Number);
  const text = segment
    .replace(/\uE000[\d,]*\uE001/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([.,…])/g, '$1')
    .trim();
  return { text, numbers: [...new Set(numbers)] };
}

function hasWords({ text }: ParsedSentence): boolean {
  return /\p{L}/u.test(text);
}
