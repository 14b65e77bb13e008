import { requireCoolDown } from '../command-gate.js';
import type { AnswerControl } from '../control.js';
import type { Edge } from '../edge.js';
import { type GivingEdge, giveAnswer } from '../give-answer.js';
import { privately } from '../reply.js';

type Props = GivingEdge & Pick<Edge, 'coolDowns' | 'askCoolDown'>;

/** A question proposed under an answer: asked as `/ask` would, seen by whom the answer is seen. */
export function createNextQuestionControl(edge: Props): AnswerControl {
  return {
    action: 'next',
    under: 'an answer',
    answers: 'as its message',
    async run(context) {
      const { stored, detail, messages, message } = context;
      const text = stored.related[Number(detail)];
      if (text === undefined) return privately({ content: messages.discord.errors.expired });
      await requireCoolDown(context, edge);
      const isPrivate = message?.private ?? stored.private;
      return giveAnswer({ text, privately: isPrivate, repliesTo: stored.id }, context, edge);
    },
  };
}

/** The same question again, of the articles as they are now: for an answer that is out of date. */
export function createAskAgainControl(edge: Props): AnswerControl {
  return {
    action: 'again',
    under: 'an answer',
    answers: 'as its message',
    async run(context) {
      const { stored, messages, message } = context;
      const text = stored.answer.question;
      if (text === '') return privately({ content: messages.discord.errors.expired });
      await requireCoolDown(context, edge);
      const isPrivate = message?.private ?? stored.private;
      return giveAnswer({ text, privately: isPrivate, repliesTo: stored.continues }, context, edge);
    },
  };
}
