import type { AnswerControl } from '../control.js';
import type { Edge } from '../edge.js';
import { privately } from '../reply.js';
import { type AskingOnceEdge, askOnce } from './ask-once.js';

/** A question proposed under an answer: asked as `/ask` would, seen by whom the answer is seen. */
export function createNextQuestionControl(edge: AskingOnceEdge): AnswerControl {
  return {
    action: 'next',
    under: 'an answer',
    answers: 'as its message',
    async run(context) {
      const { stored, detail, messages, message } = context;
      const text = stored.related[Number(detail)];
      if (text === undefined) return privately({ content: messages.discord.errors.expired });
      const isPrivate = message?.private ?? stored.private;
      const wanted = { text, privately: isPrivate, repliesTo: stored.id };
      return askOnce(`next:${stored.id}:${detail}`, wanted, context, edge);
    },
  };
}

/** The same question again, of the articles as they are now: for an answer that is out of date. */
export function createAskAgainControl(
  edge: AskingOnceEdge & Pick<Edge, 'aboutMessages'>,
): AnswerControl {
  return {
    action: 'again',
    under: 'an answer',
    answers: 'as its message',
    async run(context) {
      const { stored, messages, message } = context;
      const text = stored.answer.question;
      if (text === '') return privately({ content: messages.discord.errors.expired });
      const isPrivate = message?.private ?? stored.private;
      const about = await edge.aboutMessages.find(stored.id);
      const wanted = {
        ...{ text, privately: isPrivate, repliesTo: stored.continues },
        // Its words are not kept; that it is about the message is, so that its author reaches it.
        ...(about === undefined ? {} : { about: { ...about, text: '' } }),
      };
      return askOnce(`again:${stored.id}`, wanted, context, edge);
    },
  };
}
