import type { MemberEvent } from '../../member-api.js';
import type { ChatState, PendingInteraction } from './chat-state.js';
import type { Message } from './message.js';

type FailedEvent = Extract<MemberEvent, { type: 'interaction_failed' }>;

/** A control's spinner stops here even when no word of an answer ever came. */
const controlWaits = 4_000;
const answersRemembered = 50;

/** A new try under the same message takes the old failure away. */
export function withPending(state: ChatState, pending: PendingInteraction): ChatState {
  const others = state.pending.filter(
    (one) =>
      one.failure === null || pending.messageId === null || one.messageId !== pending.messageId,
  );
  return { ...state, pending: [...others, pending] };
}

export function updatePending(
  state: ChatState,
  localId: string,
  change: Partial<PendingInteraction>,
): ChatState {
  return {
    ...state,
    pending: state.pending.map((one) => (one.localId === localId ? { ...one, ...change } : one)),
  };
}

/** The bot acknowledged: whatever waited for it stops waiting. */
export function withAnswer(state: ChatState, interactionId: string): ChatState {
  const answered = [...state.answered, interactionId].slice(-answersRemembered);
  return withoutAnswered({ ...state, answered });
}

/** Takes out what an answer has arrived for; failures stay until they are put away. */
export function withoutAnswered(state: ChatState): ChatState {
  const pending = state.pending.filter(
    ({ failure, interactionId }) =>
      failure !== null ||
      interactionId === null ||
      (!state.answered.includes(interactionId) && answerTo(state, interactionId) === undefined),
  );
  return pending.length === state.pending.length ? state : { ...state, pending };
}

/** A message changed: its controls need not spin any more. */
export function settleMessage(state: ChatState, messageId: string): ChatState {
  const pending = state.pending.filter(
    (one) => one.messageId !== messageId || one.failure !== null,
  );
  return pending.length === state.pending.length ? state : { ...state, pending };
}

/** The failure may arrive before the answer of the call that started the interaction. */
export function withFailure(state: ChatState, event: FailedEvent, now: number): ChatState {
  const { interactionId, channelId, reason: failure } = event;
  const known =
    state.pending.find((one) => one.interactionId === interactionId) ??
    state.pending.find((one) => one.interactionId === null && one.channelId === channelId);
  if (known !== undefined) return updatePending(state, known.localId, { interactionId, failure });
  const message = answerTo(state, interactionId);
  if (message === undefined) return state;
  return withPending(state, {
    localId: interactionId,
    interactionId,
    channelId,
    command: null,
    fromMenu: false,
    messageId: message.id,
    customId: null,
    startedAt: now,
    failure,
  });
}

/** Also what was answered by nothing visible stops waiting in the end. */
export function forgetWaiting(state: ChatState, now: number): ChatState {
  const isOver = (one: PendingInteraction) =>
    one.command === null && one.failure === null && now - one.startedAt >= controlWaits;
  if (!state.pending.some(isOver)) return state;
  return { ...state, pending: state.pending.filter((one) => !isOver(one)) };
}

export function dismiss(
  state: ChatState,
  what: { readonly localId?: string; readonly messageId?: string },
): ChatState {
  const dismissed = new Set(state.dismissed);
  if (what.messageId !== undefined) dismissed.add(what.messageId);
  const pending = state.pending.filter((one) => one.localId !== what.localId);
  return { ...state, dismissed, pending };
}

function answerTo(state: ChatState, interactionId: string): Message | undefined {
  for (const messages of state.messages.values()) {
    const found = messages.find((message) => message.interactionId === interactionId);
    if (found !== undefined) return found;
  }
  return undefined;
}
