import { fold } from '../../../retrieval/fold.js';
import type { DateParts, Figure, Quantity } from './figure.js';
import { readFigures } from './read-figures.js';

export interface FigureText {
  readonly text: string;
  readonly language: string;
}

/**
 * Whether every figure and date that a sentence states stands in its sources, whatever the
 * notation. What a source leaves out may not be added: a date without a year supports none with.
 */
export function figuresAgree(sentence: FigureText, sources: readonly FigureText[]): boolean {
  const known = sources.flatMap(({ text, language }) => readFigures(text, language));
  const letters = squash(sources.map(({ text }) => text).join(' '));
  return readFigures(sentence.text, sentence.language).every(
    (figure) =>
      known.some((source) => supports(source, figure)) ||
      (figure.kind === 'code' && letters.includes(figure.text)),
  );
}

function supports(source: Figure, stated: Figure): boolean {
  if (stated.kind === 'date') {
    return source.kind === 'date' && somePair(stated.readings, source.readings, dateSupports);
  }
  if (stated.kind === 'time') return somePair(stated.minutes, minutesOf(source), isSame);
  if (stated.kind === 'code') return source.kind === 'code' && source.text === stated.text;
  if (source.kind === 'date') return isYearOf(stated, source.readings);
  if (source.kind === 'time') return somePair(minutesOf(stated), source.minutes, isSame);
  return source.kind === 'quantity' && quantitySupports(source, stated);
}

/** "à trois heures" and "at 3 o'clock" are read as plain numbers: they are times beside a time. */
function minutesOf(figure: Figure): readonly number[] {
  if (figure.kind === 'time') return figure.minutes;
  if (figure.kind !== 'quantity' || figure.unit !== '') return [];
  return figure.values.flatMap((hour) => [hour * 60, (hour + 12) * 60]);
}

function dateSupports(stated: DateParts, source: DateParts): boolean {
  return (['day', 'month', 'year'] as const).every(
    (part) => stated[part] === null || stated[part] === source[part],
  );
}

function isYearOf(stated: Quantity, readings: readonly DateParts[]): boolean {
  return (
    stated.unit === '' && stated.values.some((value) => readings.some(({ year }) => year === value))
  );
}

function quantitySupports(source: Quantity, stated: Quantity): boolean {
  return unitSupports(source.unit, stated.unit) && somePair(stated.values, source.values, isSame);
}

/** A currency may be left out of the sentence; nothing else may be left out or added. */
function unitSupports(source: string, stated: string): boolean {
  return source === stated || (stated === '' && /^[A-Z]{3}$/.test(source));
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}

function somePair<T>(
  stated: readonly T[],
  sources: readonly T[],
  agree: (stated: T, source: T) => boolean,
): boolean {
  return stated.some((one) => sources.some((other) => agree(one, other)));
}

function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
