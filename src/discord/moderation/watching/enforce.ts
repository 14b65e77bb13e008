import type { Case } from '../../../moderation/cases/case.js';
import type { CaseDraft } from '../../../moderation/cases/case-store.js';
import type { ProposedAction } from '../../../moderation/queue/proposal.js';
import { groundsOf } from '../queue/act-on-proposal.js';
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
  const wasWarned = await wasJustActedUpon(found, props);
  const step = warns && !wasWarned ? await props.moderation.ladders.next(guildId, memberId) : null;
  const alone = step?.mayBeAlone === true ? step : null;
  if (alone === null && !deletes) return step === null ? null : { ...only(step), deletes };
  const taken = await props.tools.actions.take({
    ...draftOf(found),
    action: alone?.action ?? 'delete',
    duration: alone?.duration ?? null,
    messages: deletes ? [{ channelId: message.channelId, messageId: message.id }] : [],
    tells: !wasWarned,
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

/** What was gone already needs nobody. */
function refused(
  { outcome }: Case,
  { alone, deletes }: { readonly alone: Step | null; readonly deletes: boolean },
): ProposedAction | null {
  if (outcome === 'message_gone' || outcome === 'already') return null;
  return { ...(alone === null ? { action: 'delete', duration: null } : only(alone)), deletes };
}

function draftOf({ message, findings }: Found): Omit<CaseDraft, 'action' | 'tells'> {
  const { guildId, memberId, memberName, text, id: messageId, channelId } = message;
  const messages = [{ messageId, channelId, memberId }];
  return {
    ...{ guildId, memberId, memberName },
    moderatorId: null,
    reason: '',
    grounds: groundsOf({ text, findings, messages }),
  };
}

/** Asked of the cases, so that a restart in the middle of a flood warns nobody twice. */
async function wasJustActedUpon(
  { message: { guildId, memberId } }: Found,
  { moderation, now = Date.now }: RespondingProps,
): Promise<boolean> {
  const last = await moderation.cases.list({ guildId, memberId, limit: 3 });
  return last.some(
    ({ moderatorId, action, state, createdAt }) =>
      moderatorId === null &&
      (action === 'warn' || action === 'timeout') &&
      state !== 'failed' &&
      createdAt > now() - oneThing,
  );
}

/** Milliseconds. */
const oneThing = 60_000;
