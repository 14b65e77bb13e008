import { answerKindOf } from '../../retrieval/answer-kind.js';
import type { Analyser } from '../../retrieval/evidence.js';
import { namesAndFigures } from '../../retrieval/names.js';
import { asksWhatIsSaid, fragmentOf, type Leaning, type ReadQuestion } from './leaning.js';

/** What was asked before, standing alone already, and what was answered. */
export interface Before {
  readonly question: ReadQuestion;
  /** Plain text; empty where there was no answer. */
  readonly answer: string;
}

/**
 * A follow-up with the terms of its topic: not always a pretty sentence, but one whose words find
 * what is meant.
 */
export function carryOver(
  question: ReadQuestion,
  leaning: NonNullable<Leaning>,
  before: Before,
  analyser: Analyser,
): string {
  if (leaning === 'fragment') return replaceIn(before.question, question);
  if (asksWhatIsSaid(question)) return `${withoutMark(before.question.text)} ?`;
  const topic = leaning === 'pronoun' ? topicOf(question, before, analyser) : null;
  return `${withoutMark(question.text)} ${topic ?? restOf(before.question)} ?`;
}

/** The question before, with the fragment in the place of what it replaces. */
function replaceIn(before: ReadQuestion, question: ReadQuestion): string {
  const fragment = fragmentOf(question);
  const [figure] = question.figures;
  const [oldFigure] = before.figures;
  if (figure !== undefined && question.content.length === 1) {
    if (oldFigure !== undefined) return before.text.replace(oldFigure, figure);
    return `${withoutMark(before.text)} ${fragment} ?`;
  }
  const name = replacedName(before);
  if (name === undefined) return `${withoutMark(before.text)}, ${fragment} ?`;
  const { start, end } = name;
  const separator = /['’]$/u.test(before.text.slice(0, start)) ? ' ' : '';
  return `${before.text.slice(0, start)}${separator}${fragment}${before.text.slice(end)}`;
}

/** The first name, with its article; in German, where every noun has a capital, one without. */
function replacedName(before: ReadQuestion): { start: number; end: number } | undefined {
  for (const name of before.names) {
    const start = before.text.indexOf(name);
    const ahead = articleBefore.exec(before.text.slice(0, start))?.[0] ?? '';
    if (before.language === 'de' && germanDeterminer.test(before.text.slice(0, start))) continue;
    return { start: start - ahead.length, end: start + name.length };
  }
  return undefined;
}

const articleBefore = /(?<!\p{L})(?:(?:le|la|les|the|el|los|las)\s+|l['’]\s*)$/iu;
const germanDeterminer =
  /(?<!\p{L})(?:der|die|das|den|dem|des|eine?[rsnm]?|keine?[rsnm]?|seine?[rsnm]?|ihre?[rsnm]?|diese[rsnm]?|welche[rsnm]?|viele|im|am|zum|zur|vom)\s+(?:\p{Ll}+\s+)?$/iu;

/**
 * Who or what a pronoun means: who was asked for and named in the answer, else the names of the
 * question before. Null where it takes that whole question to say it.
 */
function topicOf(question: ReadQuestion, before: Before, analyser: Analyser): string | null {
  const { names, language, content, text } = before.question;
  const isOfNames = content.every(({ start, end }) => isIn(text.slice(start, end), names));
  if (answerKindOf(text) === 'person' && !isOfNames) {
    const found = namedIn(before.answer, language, analyser).find((name) => !isIn(name, names));
    if (found !== undefined) return found;
  }
  const isOfOne = question.content.length > 1 || asksWho.test(question.text);
  return names.length > 0 && isOfOne ? names.join(', ') : null;
}

const asksWho = /(?<!\p{L})(?:qui|who|quién|wer)(?!\p{L})/iu;

function isIn(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.includes(name) || name.includes(other));
}

/** Names of an answer, without the line that leads it in. */
function namedIn(answer: string, language: string, analyser: Analyser): readonly string[] {
  const [first = '', ...lines] = answer.split('\n');
  const text = (lines.length > 0 && /:\s*$/u.test(first) ? lines.join('\n') : answer)
    .replace(/[«»“”„"]/gu, ' ')
    .trim();
  const { names } = namesAndFigures(text, analyser.analyse(text, language));
  return names.filter((name) => name !== name.toUpperCase());
}

/** The question without the words that ask. */
function restOf({ text, content }: ReadQuestion): string {
  return withoutMark(text.slice(content[0]?.start ?? 0));
}

function withoutMark(text: string): string {
  return text.replace(/[\s?!.…]+$/u, '');
}
