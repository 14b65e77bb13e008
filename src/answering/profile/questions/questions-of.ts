import type { Article, Sentence } from '../../../library/article.js';
import type { Breathe } from '../breathe.js';
import { type Candidate, longestQuestion, type NatureOf, type QuestionRules } from './candidate.js';
import { personsOf } from './persons.js';

/** A candidate and the sentence that should answer it. */
export interface CandidateOf extends Candidate {
  /** Index into {@link Article.sentences}. */
  readonly sentence: number;
}

/**
 * The headings of an article that end in a question mark, then every question that the rules of its
 * language make of its sentences. Nobody has answered them yet.
 */
export async function* questionsOf(
  reading: Article,
  rules: QuestionRules,
  breathe: Breathe,
): AsyncGenerator<readonly CandidateOf[]> {
  const persons = new Set<string>();
  for (const sentence of reading.sentences) {
    await breathe();
    for (const name of personsOf(textOf(reading, sentence), rules)) persons.add(name);
  }
  const natureOf = createNatureOf(reading.text);
  yield short(fromHeadings(reading));
  for (const sentence of reading.sentences) {
    await breathe();
    const text = textOf(reading, sentence);
    const asked = rules.ask({ text, persons: [...persons], natureOf });
    yield short(asked.map((one) => ({ ...one, sentence: sentence.index })));
  }
}

function short(candidates: readonly CandidateOf[]): CandidateOf[] {
  return candidates.filter(({ question }) => question.length <= longestQuestion);
}

function textOf(reading: Article, { start, end }: Sentence): string {
  return reading.text
    .slice(start, end)
    .replace(/[\u00a0\u202f\s]+/gu, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** A heading that asks is answered below it. */
function fromHeadings({ sections, sentences }: Article): CandidateOf[] {
  return sections.flatMap(({ heading, index }) => {
    const next = sentences.find(({ section }) => section === index);
    const asks = heading !== null && /^[¿\p{Lu}].*\?$/su.test(heading);
    return asks && next !== undefined
      ? [{ kind: 'heading' as const, question: heading, sentence: next.index }]
      : [];
  });
}

/**
 * Common where it stands in lower case elsewhere, a name where it has its capital in the middle of a
 * sentence; a plural by its look that has neither is common.
 */
function createNatureOf(text: string): NatureOf {
  return (word) => {
    const [first = ''] = word;
    if (first === first.toLowerCase()) return 'common';
    const rest = word.slice(first.length).replace(/[^\p{L}]/gu, '.');
    const has = (pattern: string) => new RegExp(`${pattern}${rest}(?!\\p{L})`, 'u').test(text);
    if (has(`(?<![\\p{L}’'])${first.toLowerCase()}`)) return 'common';
    if (has(`[\\p{L},;] ${first}`)) return 'name';
    return /^\p{L}+(?<!s)s$/u.test(word) ? 'common' : 'unknown';
  };
}
