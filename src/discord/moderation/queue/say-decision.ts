import type { PlainControlContext } from '../../control.js';
import { inPlace, privately, type Reply } from '../../reply.js';
import type { Decision } from './moderating-queue.js';
import type { QueueEdge } from './queue-controls.js';
import { settledText } from './settled-text.js';

export interface Said {
  readonly decision: Decision;
  /** Why nothing came of it, safe to show; may be empty. */
  readonly why: string;
  readonly context: PlainControlContext;
}

/** The card itself says how it was settled; who clicked in vain is told by themselves. */
export async function sayDecision(
  { decision, why, context }: Said,
  { moderating: { queue } }: QueueEdge,
): Promise<Reply> {
  const { messages, message } = context;
  if (decision.outcome === 'unknown')
    return privately({ content: messages.discord.errors.expired });
  const { proposal, outcome } = decision;
  if (outcome === 'released')
    return privately({ content: messages.moderation.queue.nothingDone(why) });
  // What was drawn before the click may be under way yet, of a raid above all.
  queue.show(proposal);
  if (outcome === 'taken') return privately({ content: settledText(proposal, messages) });
  const isCard = message !== null && message.id === proposal.card?.messageId;
  if (isCard) return inPlace(await queue.render(proposal));
  return inPlace({ content: settledText(proposal, messages), embeds: [], components: [] });
}
