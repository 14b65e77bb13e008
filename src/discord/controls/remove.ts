import type { AnswerControl } from '../control.js';
import type { Edge } from '../edge.js';
import { inPlace, privately } from '../reply.js';

type Props = Pick<Edge, 'answers' | 'channels' | 'posted'>;

/** Deletes an answer where it stands, and what is kept of it: for its asker, and for moderators. */
export function createRemoveControl(edge: Props): AnswerControl {
  return {
    action: 'remove',
    under: 'an answer',
    answers: 'in its place',
    async run(context) {
      const { stored, memberId, messages } = context;
      const { removal } = messages.underAnswers;
      if (stored.memberId !== memberId && !context.may('ManageMessages'))
        return privately({ content: removal.notYours });
      const standing = await edge.posted.find(stored.id);
      for (const { channelId, messageId } of standing)
        await edge.channels.remove(channelId, messageId);
      await edge.posted.forget(standing.map(({ messageId }) => messageId));
      await edge.answers.remove(stored.id);
      return inPlace({ content: removal.removed });
    },
  };
}
