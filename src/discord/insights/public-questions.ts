import type { GroupedQuestion } from '../../answering/group-questions.js';
import { askedInPublic, type Counted, questionsOf } from './count-answers.js';
import type { Insights } from './insights.js';
import { withoutPeople } from './without-people.js';

/** What was not covered, newest first; only what was asked in public. */
export async function gapsOf(counted: Counted): Promise<GroupedQuestion[]> {
  const rows = await questionsOf(counted)
    .where('outcome', '=', 'not_covered')
    .where(askedInPublic)
    .select(['question', 'language'])
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(({ question, language }) => ({ text: withoutPeople(question), language }));
}

export async function feedbackOf(counted: Counted): Promise<Insights['feedback']> {
  const rows = await questionsOf(counted)
    .innerJoin('feedback', 'feedback.answer_id', 'answers.id')
    .select(({ fn }) => ['feedback.value', fn.countAll<number>().as('count')])
    .groupBy('feedback.value')
    .execute();
  const of = (value: number) => rows.find((row) => row.value === value)?.count ?? 0;
  return { up: of(1), down: of(-1) };
}

const most = 5;

/** Answers with more 👎 than 👍, the worst first. */
export async function worstOf(counted: Counted): Promise<Insights['worst']> {
  const rows = await questionsOf(counted)
    .where(askedInPublic)
    .innerJoin('feedback', 'feedback.answer_id', 'answers.id')
    .select(({ fn }) => [
      'answers.question',
      fn.sum<number>('feedback.value').as('sum'),
      fn.countAll<number>().as('count'),
    ])
    .groupBy('answers.id')
    .having(({ fn }) => fn.sum('feedback.value'), '<', 0)
    .orderBy('sum')
    .limit(most)
    .execute();
  return rows.map(({ question, sum, count }) => ({
    question: withoutPeople(question),
    down: (count - sum) / 2,
  }));
}
