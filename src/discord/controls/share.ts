import { outdatedOf } from '../answers/outdated.js';
import { postOnce } from '../answers/post-once.js';
import { shownAt } from '../answers/shown-at.js';
import type { AnswerControl, ControlContext } from '../control.js';
import type { Edge } from '../edge.js';
import { messageLink } from '../message-link.js';
import { renderAnswer } from '../rendering/answer-message.js';
import { link } from '../rendering/markup.js';
import { inPlace, privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';

type Props = Pick<
  Edge,
  'answers' | 'aboutMessages' | 'channels' | 'posted' | 'citationLink' | 'library'
>;

/**
 * Shows everyone what only the asker saw: the answer is posted once, with who asked, and is from then
 * on as any public one. In place of the private one stands where it is now.
 */
export function createShareControl(edge: Props): AnswerControl {
  return {
    action: 'share',
    under: 'an answer',
    answers: 'in its place',
    async run(context) {
      const { stored, messages } = context;
      const { sharing } = messages.underAnswers;
      if (stored.answer.outcome !== 'answered')
        return privately({ content: sharing.nothingToShare });
      return share(context, edge);
    },
  };
}

async function share(context: ControlContext, edge: Props): Promise<Reply> {
  const { stored, messages, memberName } = context;
  const { sharing } = messages.underAnswers;
  const askedBy = sharing.askedBy(safeText(memberName, longestName));
  const { lines } = await outdatedOf(stored.answer, messages, edge);
  const posts = renderAnswer({
    answer: stored.answer,
    answerId: stored.id,
    messages,
    citationLink: edge.citationLink,
    title: stored.answer.question,
    shown: shownAt(context, { ...stored, private: false }),
    above: `-# ${[askedBy, ...(await aboutLine(context, edge))].join(' · ')}`,
    below: lines,
  });
  const { link: address, isNew } = await postOnce(
    { subject: stored.id, messages: posts },
    context,
    edge,
  );
  await edge.answers.publish(stored.id);
  return inPlace({ content: isNew ? sharing.shared(address) : sharing.alreadyShared(address) });
}

/** A link, not its words: who wrote the message can still take it back. */
async function aboutLine(
  { stored, messages, guildId }: ControlContext,
  { aboutMessages }: Props,
): Promise<string[]> {
  const about = await aboutMessages.find(stored.id);
  if (about === undefined) return [];
  const address = messageLink(guildId, about.channelId, about.messageId);
  return [link(messages.checking.about.thisMessage, address)];
}

/** Discord's own limit is 32 characters; a backslash may stand before each. */
export const longestName = 100;
