import type { Answer, AnswerOptions } from '../../answering/answer.js';
import type { AskingProps, Question } from './asking.js';
import type { Conversation } from './conversations.js';

export interface AnsweredQuestion {
  readonly question: Pick<Question, 'language'>;
  readonly conversation: Conversation;
  readonly options: Pick<AnswerOptions, 'articleIds'>;
}

/** What may be asked next. An answer does not fail for want of it. */
export async function relatedTo(
  answer: Answer,
  { question, conversation, options }: AnsweredQuestion,
  { related, log }: Pick<AskingProps, 'related' | 'log'>,
): Promise<readonly string[]> {
  if (answer.outcome !== 'answered') return [];
  const { articleIds } = options;
  const language = question.language ?? answer.language;
  const asked = conversation.turns.map((turn) => turn.question);
  try {
    return await related.for(answer, { articleIds, language, asked });
  } catch (error) {
    log.warn('Questions to ask next could not be found.', { error });
    return [];
  }
}
