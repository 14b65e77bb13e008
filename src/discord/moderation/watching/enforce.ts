import type { Case, CaseAction } from '../../../moderation/cases/case.js';
import type { CaseDraft } from '../../../moderation/cases/case-store.js';
import type { ProposedAction } from '../../../moderation/queue/proposal.js';
import { onlyDeleted } from '../cases/only-deleted.js';
import { groundsOf } from '../queue/grounds-of.js';
import { type Found, type RespondingProps, responseOf } from './respond-to-findings.js';

/**
 * Acts alone, as far as the ladder goes without a human: deletes, warns, times out.
 * @returns what a moderator is to decide: what is beyond, or what could not be done; null for nothing.
 */
export async function enforce(
  found: Found,
  props: RespondingProps,
): Promise<ProposedAction | null> {
  const { message, findings, watched } = found;
  if (findings.length === 0) return null;
  const { guildId, memberId } = message;
  const { deletes, warns } = responseOf(findings, watched.rules);
  // What goes on for some seconds is one thing: it leads to one warning, and is told once.
  const before = await justBefore(found, props);
  const step =
    warns && !before.isWarned ? await props.moderation.ladders.next(guildId, memberId) : null;
  const alone = step?.mayBeAlone === true ? step : null;
  if (alone === null && !deletes) return step === null ? null : { ...only(step), deletes };
  const action = alone?.action ?? 'delete';
  const taken = await props.tools.actions.take({
    ...draftOf(found, action),
    action,
    duration: alone?.duration ?? null,
    messages: deletes ? [{ channelId: message.channelId, messageId: message.id }] : [],
    tells: alone !== null || !before.isTold,
    once: `found:${message.id}:${message.at}`,
  });
  if (taken.state === 'failed') return refused(taken, { alone, deletes });
  for (const { rule } of findings) props.counting.add(guildId, rule, 'enforced');
  // The message is gone by now, which leaves the step beyond to a human.
  return step !== null && alone === null ? { ...only(step), deletes: false } : null;
}

type Step = Pick<ProposedAction, 'action' | 'duration'>;

function only({ action, duration }: Step): Step {
  return { action, duration };
}

/** What was gone already needs nobody, nor whoever left once their message is deleted. */
function refused(
  taken: Case,
  { alone, deletes }: { readonly alone: Step | null; readonly deletes: boolean },
): ProposedAction | null {
  const { outcome } = taken;
  if (outcome === 'message_gone' || outcome === 'already' || onlyDeleted(taken)) return null;
  return { ...(alone === null ? { action: 'delete', duration: null } : only(alone)), deletes };
}

function draftOf(
  { message, findings, watched }: Found,
  action: CaseAction,
): Omit<CaseDraft, 'action' | 'tells'> {
  const { guildId, memberId, memberName, text, id: messageId, channelId } = message;
  const messages = [{ messageId, channelId, memberId }];
  return {
    ...{ guildId, memberId, memberName },
    moderatorId: null,
    reason: '',
    grounds: groundsOf({ text, findings, messages }, action, watched.rules),
  };
}

interface JustBefore {
  /** A step of the ladder was taken. */
  readonly isWarned: boolean;
  /** Of anything that a rule did: they know what it is about. */
  readonly isTold: boolean;
}

/** Asked of the cases, so that a restart in the middle of a flood warns nobody twice. */
async function justBefore(
  { message: { guildId, memberId } }: Found,
  { moderation, now = Date.now }: RespondingProps,
): Promise<JustBefore> {
  // Each action by itself: messages that are deleted meanwhile must not hide the warning.
  const was = async (action: CaseAction) => {
    const last = await moderation.cases.list({ guildId, memberId, action, limit: atMost });
    return last.some(
      ({ moderatorId, state, createdAt }) =>
        moderatorId === null && state !== 'failed' && createdAt > now() - oneThing,
    );
  };
  const isWarned = (await was('warn')) || (await was('timeout'));
  return { isWarned, isTold: isWarned || (await was('delete')) };
}

/** Moderators may have acted upon the member meanwhile, too. */
const atMost = 10;
/** Milliseconds. */
const oneThing = 60_000;
