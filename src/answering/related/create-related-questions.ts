import type { Analyser } from '../../retrieval/evidence.js';
import type { NearestPassage } from '../answer.js';
import type { Profiles, Starter } from '../profile/profile.js';
import type { RelatedOptions, RelatedQuestions } from './related-questions.js';

export interface RelatedQuestionsProps {
  readonly profiles: Pick<Profiles, 'questions'>;
  readonly analyser: Analyser;
  /** Milliseconds to wait for an article that was not worked out yet; default 150. */
  readonly withinMs?: number;
}

/**
 * Takes them from the questions that profiles found to be answered, so that nothing has to be asked
 * now: near in the text to what was quoted, or about the same, but not what was quoted already.
 */
export function createRelatedQuestions(props: RelatedQuestionsProps): RelatedQuestions {
  const { profiles, withinMs = 150 } = props;
  return {
    async for(answer, options) {
      const [articleId] = placesOf(answer)
        .map((place) => place.articleId)
        .filter((id) => options.articleIds?.includes(id) ?? true);
      if (answer.outcome === 'unavailable' || articleId === undefined) return [];
      const known = profiles.questions(articleId, { language: options.language });
      const questions = await inTime(known, withinMs);
      return choose(questions, { answer, articleId, ...options }, props.analyser);
    },
  };
}

type Answered = Parameters<RelatedQuestions['for']>[0];
type Place = Pick<NearestPassage, 'articleId' | 'section' | 'firstSentence' | 'endSentence'>;

/** What was quoted; where nothing was, what came near. */
function placesOf({ citations, nearest }: Answered): readonly Place[] {
  return citations.length > 0 ? citations : nearest;
}

interface Choosing extends RelatedOptions {
  readonly answer: Answered;
  readonly articleId: string;
}

const most = 3;

function choose(questions: readonly Starter[], choosing: Choosing, analyser: Analyser): string[] {
  const { answer, articleId, asked } = choosing;
  const termsOf = (text: string, language: string) =>
    new Set(analyser.analyse(text, language).flatMap(({ term, stop }) => (stop ? [] : [term])));
  const places = placesOf(answer).filter((place) => place.articleId === articleId);
  const quoted = answer.citations.filter((place) => place.articleId === articleId);
  const chosen: Starter[] = [];
  const ranked = questions
    .map((starter, order) => {
      const terms = termsOf(starter.question, starter.language);
      const known = [answer.question, ...asked].map((text) => termsOf(text, starter.language));
      const isAsked = known.some((other) => likeness(terms, other) >= sameQuestion);
      const shared = Math.max(0, ...known.map((other) => likeness(terms, other)));
      return { starter, isAsked, worth: nearness(starter, places) + shared - order / 100 };
    })
    .filter(({ starter, isAsked }) => !isAsked && !quoted.some((place) => covers(place, starter)))
    .sort((one, other) => other.worth - one.worth);
  for (const { starter } of ranked) {
    const isNew = chosen.every((one) => sentenceOf(one) !== sentenceOf(starter));
    if (isNew && chosen.length < most) chosen.push(starter);
  }
  return chosen.map(({ question }) => question);
}

/** Two questions with so much in common (Jaccard, content words) ask the same. */
const sameQuestion = 0.6;

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((term) => other.has(term)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

/** 1 beside what was quoted, falling off with the sentences between; a little more in its section. */
function nearness(starter: Starter, places: readonly Place[]): number {
  const at = sentenceOf(starter);
  const section = starter.citations[0]?.section ?? null;
  const each = places.map((place) => {
    const distance = Math.max(place.firstSentence - at, at - place.endSentence + 1, 0);
    return 1 / (1 + distance / 4) + (place.section === section ? 0.2 : 0);
  });
  return Math.max(0, ...each);
}

function sentenceOf({ citations }: Starter): number {
  return citations[0]?.firstSentence ?? -1;
}

function covers({ firstSentence, endSentence }: Place, starter: Starter): boolean {
  const at = sentenceOf(starter);
  return firstSentence <= at && at < endSentence;
}

/** Nothing waits for buttons: what is not known in time is not shown. */
async function inTime(
  questions: Promise<readonly Starter[]>,
  withinMs: number,
): Promise<readonly Starter[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Starter[]>((resolve) => {
    timer = setTimeout(() => resolve([]), withinMs);
  });
  try {
    return await Promise.race([questions.catch(() => []), late]);
  } finally {
    clearTimeout(timer);
  }
}
