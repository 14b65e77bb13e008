import type { AnswerKind, Understanding } from '../../retrieval/evidence.js';
import { bareQuestion } from '../../retrieval/question-courtesy.js';
import { findNameLists, findNames } from '../spans/names.js';
import { findPeriods } from '../spans/periods.js';
import { asksForRank, findRanks } from '../spans/ranks.js';
import type { TextSpan } from '../spans/span.js';
import { findAnswers } from './answer-cues.js';
import { findNumberAsked } from './number-asked.js';

/**
 * The words of a sentence that answer a question of who, when, where or how many, to be set in
 * bold: at most one span, offsets into `text`. Empty where none is clear. `language`: the text's.
 */
export function findEmphasis(
  understanding: Understanding,
  text: string,
  language = understanding.language,
): TextSpan[] {
  const { kind, question } = understanding;
  if (kind === 'person' || kind === 'definition') {
    const role = roleOf(bareQuestion(question), text);
    if (role !== null) return [role];
  }
  if (kind === 'number') {
    const number = findNumberAsked(question, text);
    return number === null ? [] : [number];
  }
  const spans = candidates(understanding, text).filter(
    (span) => language !== 'de' || isSure(kind, text.slice(...span)),
  );
  const best = likeliest(spans, understanding, text);
  return best === undefined ? [] : [best];
}

/** In German every noun has a capital: only two together are surely a name. */
function isSure(kind: AnswerKind, found: string): boolean {
  return !isName(kind) || /\p{Lu}\S*[\s-].*\p{Lu}/u.test(found);
}

/** What could be set in bold: the first of these that has anything new. */
function candidates({ kind, question }: Understanding, text: string): TextSpan[] {
  const attempts = asksForRank(question)
    ? [findRanks]
    : [
        (given: string) => (severalAsked.test(question) ? findNameLists(given) : []),
        (given: string) => findAnswers(kind, given),
        (given: string) => (kind === 'date' ? findPeriods(given) : []),
      ];
  for (const attempt of attempts) {
    const found = attempt(text).filter(([start, end]) => !repeats(question, text, start, end));
    if (found.length > 0) return found;
  }
  return [];
}

const severalAsked =
  /(?<!\p{L})(?:quels|quelles|lesquels|lesquelles|which \p{L}+s|who are|qui sont|qué \p{L}+s|cuáles|quiénes|welche)(?!\p{L})/iu;

/**
 * "Qui est X ?" asks what X is: the apposition behind the name, the words of office before it, or
 * what the verb says it is.
 */
function roleOf(question: string, text: string): TextSpan | null {
  const asked = whoIs.exec(question)?.[0].length;
  if (asked === undefined) return null;
  for (const [from, to] of findNames(question)) {
    const name = question.slice(from, to);
    const start = text.indexOf(name);
    // "Qui est le maire de Kelm ?" asks for a name, not for what Kelm is.
    if (start < 0 || !titleAlone.test(question.slice(asked, from))) continue;
    return behind(text, start + name.length) ?? ahead(text, start);
  }
  return null;
}

const whoIs =
  /^\W*(?:qui (?:est|était|sont|fut)|who(?:\s(?:is|was|are)|['’]s)|quién (?:es|era|fue)|wer (?:ist|war))\s/iu;
const titleAlone =
  /^(?:(?:(?:le|la|the|el|der|die)\s|l[’'])(?:(?!(?:de|du|des|of|del|von)\s)[\p{Ll}-]+\s){1,2})?$/u;

function behind(text: string, end: number): TextSpan | null {
  const apposition =
    /^,\s(?:(?:est|était|is|was|es|ist)\s)?((?:(?:le|la|l[’']|un|une|the|an?|el|una|der|die|ein|eine)\s?)?[^,.;:()]{2,80}?)\s?[,.;)]/u;
  const copula =
    /^\s(?:est|était|fut|is|was|es|era|fue|ist|war)\s((?:le|la|l[’']|les|un|une|des|the|an?|el|los|una|der|die|das|ein|eine)\s?[^,.;:()]{2,80}?)\s?[,.;:)]/u;
  const found = apposition.exec(text.slice(end)) ?? copula.exec(text.slice(end));
  if (found?.[1] === undefined) return null;
  const start = end + found[0].indexOf(found[1]);
  return [start, start + found[1].length];
}

/** "le président Vladimir Poutine", "the chief executive German Gref". */
function ahead(text: string, start: number): TextSpan | null {
  const title =
    /(?<![\p{L}\d])(?:(?:[Ll][ea]|[Tt]he|[Uu]ne?|[Ee]l|[Uu]na)\s|[Ll][’'])((?:\p{Ll}[\p{L}-]*\s){1,3})(?<!\s(?:de|du|des|à|au|aux|en|par|of|in|by|to|del)\s)$/u;
  const found = title.exec(text.slice(0, start));
  if (found?.[1] === undefined) return null;
  const from = start - found[1].length;
  return [from, start - 1];
}

function repeats(question: string, text: string, start: number, end: number): boolean {
  return question.toLowerCase().includes(text.slice(start, end).toLowerCase());
}

/** Where words of the question stand in the text, roughly: by their first five letters. */
function matchesOf({ question }: Understanding, text: string): number[] {
  const folded = text.toLowerCase();
  const words = question.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  return words.flatMap((word) => {
    const at = folded.indexOf(word.slice(0, 5));
    return at < 0 ? [] : [at];
  });
}

/**
 * The span nearest to the words found, with what its own surroundings say counted as distance. Of several
 * names one only where it is far nearer than the next, as a wrong name in bold is worse than none. In the
 * sentences of half of PIAF that hold the answer: 243 people in bold, .79 of them right, and 144 places, .74;
 * with the nearest always in bold 630 and 277, .59 and .63 right.
 */
function likeliest(
  spans: readonly TextSpan[],
  understanding: Understanding,
  text: string,
): TextSpan | undefined {
  const matches = matchesOf(understanding, text);
  const distance = (span: TextSpan) =>
    matches.reduce((sum, at) => sum + Math.min(120, Math.abs(at - span[0])), 0) +
    matches.length * signsOf(span, understanding, text);
  const [best, next] = [...spans].sort((a, b) => distance(a) - distance(b));
  if (best === undefined || !isName(understanding.kind)) return best;
  if (next === undefined) return signsOf(best, understanding, text) > 0 ? undefined : best;
  const lead = (distance(next) - distance(best)) / Math.max(1, matches.length);
  return lead < clearLead ? undefined : best;
}

/** Characters, for each word found. */
const clearLead = 60;

function isName(kind: AnswerKind): boolean {
  return kind === 'person' || kind === 'place';
}

/** Characters nearer (below 0) or farther a word found. */
function signsOf([start]: TextSpan, { kind }: Understanding, text: string): number {
  const before = text.slice(Math.max(0, start - 40), start);
  if (kind === 'person') return agent.test(before) ? -60 : belonging.test(before) ? 60 : 0;
  return 0;
}

/** "built by the engineer …": who did it. */
const agent =
  /(?<!\p{L})(?:par|by|por|von)\s(?:(?:le|la|l[’']|les|the|an?|un|une|el|dem|der)\s?)?(?:\p{Ll}+\s){0,2}$/u;
/** "the lighthouse of …": what it belongs to, or where it is. */
const belonging =
  /(?<!\p{L})(?:of|in|at|from|de|du|des|d[’']|en|à|au|aux|del|aus)\s?(?:(?:le|la|l[’']|les|the|el|los|der|den)\s?)?$/u;
