import type { Case, Outcome } from '../cases/case.js';
import type { Hands } from './hands.js';

/**
 * Deletes the messages of a case. What is gone needs no second attempt, so this may be done again
 * after a crash.
 * @param wasTried whether an attempt before may have deleted what is gone now.
 */
export async function deleteMessages(
  given: Case,
  hands: Pick<Hands, 'deleteMessages'>,
  wasTried: boolean,
): Promise<{ readonly outcome: Outcome; readonly deleted: number }> {
  const { messages } = given;
  const { gone, goneBefore, failed, lacksPermission } = await hands.deleteMessages(given, messages);
  return { outcome: outcome(), deleted: gone.length };

  function outcome(): Outcome {
    if (gone.length === 0) return lacksPermission ? 'bot_lacks_permission' : 'discord_failed';
    if (goneBefore === messages.length && !wasTried) return 'message_gone';
    return failed.length > 0 ? 'in_part' : 'done';
  }
}

/** Of an action that takes messages along: it is done, in part where some of them are still there. */
export function withMessages(action: Outcome, messages: Outcome): Outcome {
  if (action !== 'done' && action !== 'already') return action;
  return messages === 'done' || messages === 'message_gone' ? action : 'in_part';
}
