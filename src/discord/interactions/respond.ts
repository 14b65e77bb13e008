import type { Messages } from '../../locales/messages.js';
import type { Log } from '../../log.js';
import type { PostedMessages } from '../answers/posted-messages.js';
import { type Form, isForm } from '../form.js';
import { tokenLife } from '../limits.js';
import type { Reply, Visibility } from '../reply.js';
import { replyToFailure } from './boundary.js';
import type { Announcement, Responder } from './responder.js';
import { defaultDeadline, type Working, workInSight } from './work-in-sight.js';

export interface RespondSettings {
  readonly log: Log;
  /** Words for what goes wrong. */
  readonly messages: Messages;
  readonly visibility: Visibility;
  /** How the work is announced where it takes longer than `grace`; null for what cannot be. */
  readonly announcement: Announcement | null;
  /** Milliseconds until it is announced. */
  readonly grace: number;
  readonly deadline?: number;
  readonly stop: AbortSignal;
  /** Milliseconds since 1970 at which the member asked. */
  readonly askedAt: number;
  /** Called when it was announced, or a beginning is shown. */
  readonly onBegun?: () => void;
}

export type Work = (working: Working) => Promise<Reply | Form | null>;

/**
 * Work, and what Discord hears meanwhile: the reply, or first that it is being thought about, or what
 * there is of it. Null for nothing to say.
 * @returns ids of the reply's messages, so far as some were sent and Discord tells them.
 */
export async function respond(
  responder: Responder,
  { messages, log, stop, onBegun = () => {}, ...settings }: RespondSettings,
  work: Work,
): Promise<{ readonly result: Reply | Form | null; readonly messageIds: readonly string[] }> {
  const { visibility, announcement, grace, deadline = defaultDeadline, askedAt } = settings;
  const explain = (error: unknown) => replyToFailure(error, messages, log);
  const announce = async () => {
    if (announcement === null) return;
    onBegun();
    await responder.defer(announcement).catch((error: unknown) => {
      log.error('An answer could not be announced.', { error });
    });
  };
  const timer = setTimeout(() => void announce(), grace);
  const result = await workInSight(work, {
    deadline: Math.min(deadline, timeLeft(askedAt)),
    stop,
    edit(message) {
      onBegun();
      return responder.show(message, visibility);
    },
    log,
  }).catch(explain);
  clearTimeout(timer);
  const messageIds = await give(responder, result).catch((error: unknown) =>
    // What Discord refuses (its AutoMod blocks the text, say) must not leave the asker waiting.
    responder.send(explain(error)),
  );
  return { result, messageIds };
}

/** Notes where an answer or a summary stands that everyone sees. */
export async function noteWhere(
  { result, messageIds }: Awaited<ReturnType<typeof respond>>,
  channelId: string,
  posted: Pick<PostedMessages, 'note'>,
): Promise<void> {
  if (result === null || isForm(result) || result.visibility === 'private') return;
  if (result.subject === undefined) return;
  for (const id of messageIds) await posted.note(result.subject, channelId, id);
}

async function give(responder: Responder, result: Reply | Form | null): Promise<readonly string[]> {
  if (result !== null && !isForm(result)) return responder.send(result);
  await (result === null ? responder.acknowledge() : responder.open(result));
  return [];
}

/** Milliseconds, with some to spare for the reply itself. */
function timeLeft(askedAt: number): number {
  const age = Math.max(0, Date.now() - askedAt);
  return Math.max(0, tokenLife - age - 30_000);
}
