import type { Article, Sentence } from '../../../library/article.js';
import { type Breathe, longestRead } from '../breathe.js';
import { type Candidate, longestQuestion, type QuestionRules } from './candidate.js';
import { createPersonsOf } from './persons.js';
import { createSeenWords } from './seen-words.js';

/** A candidate and the sentence that should answer it. */
export interface CandidateOf extends Candidate {
  /** Index into {@link Article.sentences}. */
  readonly sentence: number;
}

export interface QuestionsOptions {
  readonly breathe: Breathe;
  /** Whether a sentence, by its index, is worth asking about; default all. */
  readonly isWorthAsking?: (sentence: number) => boolean;
}

/**
 * The headings of an article that end in a question mark, then every question that the rules of its
 * language make of its sentences. Nobody has answered them yet.
 */
export async function* questionsOf(
  reading: Article,
  rules: QuestionRules,
  { breathe, isWorthAsking = () => true }: QuestionsOptions,
): AsyncGenerator<readonly CandidateOf[]> {
  const findPersons = createPersonsOf(rules);
  const seen = createSeenWords();
  const persons = new Set<string>();
  const readable = reading.sentences.filter(({ start, end }) => end - start <= longestRead);
  for (const sentence of readable) {
    await breathe();
    const text = textOf(reading, sentence);
    seen.read(text);
    for (const name of findPersons(text)) persons.add(name);
  }
  yield short(fromHeadings(reading));
  for (const sentence of readable) {
    if (!isWorthAsking(sentence.index)) continue;
    await breathe();
    const text = textOf(reading, sentence);
    const asked = rules.ask({ text, persons: [...persons], natureOf: seen.natureOf });
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
    if (heading === null || !/^[¿\p{Lu}].*\?$/su.test(heading)) return [];
    const next = sentences.find(({ section }) => section === index);
    return next !== undefined
      ? [{ kind: 'heading' as const, question: heading, sentence: next.index }]
      : [];
  });
}
