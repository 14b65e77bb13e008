import { type GivingEdge, giveAnswer, type Wanted } from '../answers/give-answer.js';
import type { Asked } from '../asked.js';
import type { Edge } from '../edge.js';
import { requireCoolDown } from '../interactions/command-gate.js';
import type { Working } from '../interactions/work-in-sight.js';
import type { Reply } from '../reply.js';

export type AskingOnceEdge = GivingEdge & Pick<Edge, 'coolDowns' | 'askCoolDown' | 'states'>;

/**
 * Asks what a button proposes, once where a member presses it twice: the second press within ten
 * seconds is acknowledged and no more, since the first one's answer is there or on its way.
 *
 * DECISIONS
 * - Who pressed first is told by the database, not by memory: two processes hold one bot, and a press
 *   that a restart takes up again is the first press still.
 * - What failed or was refused is given free at once, so that trying again is answered.
 * - Rejected: the nonce with which `postOnce` posts. Replies to interactions have none.
 * @param button what is pressed, the same for everybody: its action and what it is of.
 */
export async function askOnce(
  button: string,
  wanted: Wanted,
  context: Asked & Working,
  edge: AskingOnceEdge,
): Promise<Reply | null> {
  const { memberId, again = false } = context;
  const key = `${button}:${memberId}`;
  if (!(await edge.states.hold(key, memberId, seconds)) && !again) return null;
  try {
    await requireCoolDown(context, edge);
    return await giveAnswer(wanted, context, edge);
  } catch (error) {
    await edge.states.release(key);
    throw error;
  }
}

/** Longer than anybody's second click; the same question may be asked anew afterwards. */
const seconds = 10;
