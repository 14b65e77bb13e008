import type { Article } from '../../library/article.js';
import type { Answer, Citation } from '../answer.js';
import type { Cite, Profiling } from './make-profile.js';
import type { Starter } from './profile.js';
import type { CandidateKind } from './questions/candidate.js';
import { type CandidateOf, questionsOf } from './questions/questions-of.js';
import { rulesOf } from './questions/rules-of.js';

/** A question that was answered by the sentence it was made of. */
export interface AnsweredQuestion {
  readonly starter: Starter;
  readonly kind: CandidateKind;
  /** Index of that sentence, and of its section. */
  readonly sentence: number;
  readonly section: number;
  readonly worth: number;
}

export interface Finding extends Pick<Profiling, 'answerer' | 'breathe'> {
  readonly worths: ReadonlyMap<number, number>;
  readonly cite: Cite;
}

/** As many are asked at most: each costs some milliseconds that members might want. */
const mostAsked = 40;
const mostKept = 16;

/** How much a kind of question tells; a wording or an acronym is asked where little else is there. */
const kindWorth: Readonly<Record<CandidateKind, number>> = {
  reason: 1.4,
  means: 1.3,
  heading: 1.3,
  quantity: 1.2,
  doer: 1.15,
  time: 1.15,
  object: 1.1,
  person: 1,
  event: 0.9,
  wording: 0.6,
  acronym: 0.4,
};

/**
 * The questions of an article that the answerer answers, at the caution `balanced`, with a quote of the
 * sentence that each was made of; best first. Those it does not answer so are never shown.
 */
export async function findQuestions(
  article: Article,
  reading: Article,
  { answerer, breathe, worths, cite }: Finding,
): Promise<readonly AnsweredQuestion[]> {
  const rules = rulesOf(reading.language);
  if (rules === undefined) return [];
  const candidates: CandidateOf[] = [];
  // Of a long article only the sentences that were weighed: the others are hardly central.
  const isWorthAsking = (sentence: number) => worths.has(sentence);
  const asked = questionsOf(reading, rules, { breathe, isWorthAsking });
  for await (const made of asked) candidates.push(...made);
  const worthOf = ({ kind, sentence }: CandidateOf) =>
    kindWorth[kind] * (worths.get(sentence) ?? 0.4);
  const best = distinct(candidates.sort((a, b) => worthOf(b) - worthOf(a))).slice(0, mostAsked);
  const kept: AnsweredQuestion[] = [];
  for (const candidate of best) {
    if (kept.length >= mostKept) break;
    await breathe();
    const answer = await answerer.answer(candidate.question, {
      articleIds: [article.id],
      language: reading.language,
      caution: 'balanced',
    });
    const sentence = article.sentences[candidate.sentence];
    const citation = sentence && isAnswered(answer, sentence.index) ? await cite(sentence) : null;
    if (citation !== null && sentence !== undefined) {
      kept.push(
        known(candidate, {
          citation,
          reading,
          section: sentence.section,
          worth: worthOf(candidate),
        }),
      );
    }
  }
  return kept;
}

function isAnswered({ outcome, citations }: Answer, sentence: number): boolean {
  return (
    outcome === 'answered' &&
    citations.some(
      ({ firstSentence, endSentence }) => firstSentence <= sentence && sentence < endSentence,
    )
  );
}

function known(
  { question, kind, sentence }: CandidateOf,
  {
    citation,
    reading,
    section,
    worth,
  }: { citation: Citation; reading: Article; section: number; worth: number },
): AnsweredQuestion {
  const { language } = reading;
  return { kind, sentence, section, worth, starter: { question, language, citations: [citation] } };
}

function distinct(candidates: readonly CandidateOf[]): CandidateOf[] {
  const seen = new Set<string>();
  return candidates.filter(({ question }) => {
    const isNew = !seen.has(question);
    seen.add(question);
    return isNew;
  });
}
