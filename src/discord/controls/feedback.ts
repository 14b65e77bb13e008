import type { Opinion } from '../answers/feedback-store.js';
import type { AnswerControl } from '../control.js';
import type { Edge } from '../edge.js';
import { privately } from '../reply.js';

/** 👍 or 👎: stored, changed, or taken back by pressing it again. */
export function createFeedbackControl(
  opinion: Opinion,
  { feedback }: Pick<Edge, 'feedback'>,
): AnswerControl {
  return {
    action: opinion,
    under: 'an answer',
    async run({ stored, memberId, messages }) {
      const kept = await feedback.toggle(stored.id, memberId, opinion);
      const { thanks, takenBack } = messages.discord.feedback;
      return privately({ content: kept === null ? takenBack : thanks[kept] });
    },
  };
}
