import type { MemberEvent } from '../../member-api.js';
import { type ChatAction, type ChatState, emptyChat } from './chat-state.js';
import { failForm, reduceForm, settleForm, withForm } from './forms.js';
import type { Message } from './message.js';
import {
  dismiss,
  forgetWaiting,
  settleMessage,
  updatePending,
  withAnswer,
  withFailure,
  withoutAnswered,
  withPending,
} from './pending.js';

/** The next state of the page. Gives the same object back where nothing changed. */
export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'server':
      return { ...state, server: action.server };
    case 'connection':
      return { ...state, connection: action.connection };
    case 'messages':
      return withMessages(state, action.channelId, action.messages);
    case 'loadFailed':
      return { ...state, loadFailed: true };
    case 'viewing':
      return withoutUnread({ ...state, viewing: action.channelId }, action.channelId);
    case 'event':
      return applyEvent(state, action.event, action.now);
    case 'tick':
      return forgetTyping(forgetWaiting(state, action.now), action.now);
    case 'started':
      return withPending(state, action.pending);
    case 'accepted':
      return withoutAnswered(
        updatePending(state, action.localId, { interactionId: action.interactionId }),
      );
    case 'refused':
      return updatePending(state, action.localId, { failure: action.reason });
    case 'dismiss':
      return dismiss(state, action);
    case 'memberChanged':
      return { ...emptyChat, ...lasting(state) };
    default:
      return reduceForm(state, action);
  }
}

/** What does not depend on who looks. */
function lasting({ server, connection, viewing, dismissed, answered }: ChatState) {
  return { server, connection, viewing, dismissed, answered };
}

/** How long a typing mark stays, as in Discord's clients. */
const typingLasts = 10_000;

function applyEvent(state: ChatState, event: MemberEvent, now: number): ChatState {
  switch (event.type) {
    case 'message':
      return withoutAnswered(
        settleMessage(
          withUnread(withMessage(state, event.message), event.message),
          event.message.id,
        ),
      );
    case 'message_deleted':
      return withoutMessage(state, event.channelId, event.id);
    case 'typing':
      return withTyping(state, event.channelId, event.memberId, now + typingLasts);
    case 'interaction_answered':
      return settleForm(withAnswer(state, event.interactionId));
    case 'interaction_failed':
      return failForm(state, event) ?? withFailure(state, event, now);
    case 'form':
      return withForm(state, event.form);
    case 'state':
      return state;
  }
}

function withMessages(state: ChatState, channelId: string, messages: readonly Message[]) {
  const loaded = new Map(state.messages).set(channelId, messages);
  return withoutAnswered({ ...state, loadFailed: false, messages: loaded });
}

/** Messages of a channel never opened are not kept: opening it reads them all. */
function withMessage(state: ChatState, message: Message): ChatState {
  const known = state.messages.get(message.channel_id);
  if (known === undefined) return state;
  const index = known.findIndex((other) => other.id === message.id);
  const next =
    index === -1
      ? [...known, message].sort((a, b) => compareIds(a.id, b.id))
      : known.with(index, message);
  const typing = new Map(state.typing.get(message.channel_id));
  typing.delete(message.author.id);
  return {
    ...state,
    messages: new Map(state.messages).set(message.channel_id, next),
    typing: new Map(state.typing).set(message.channel_id, typing),
  };
}

/** An edit of an old message is not news. */
function withUnread(state: ChatState, message: Message): ChatState {
  const { channel_id: channelId } = message;
  const isOld = message.edited_timestamp !== null;
  if (channelId === state.viewing || isOld || state.unread.has(channelId)) return state;
  return { ...state, unread: new Set(state.unread).add(channelId) };
}

function withoutUnread(state: ChatState, channelId: string | null): ChatState {
  return { ...state, unread: new Set([...state.unread].filter((other) => other !== channelId)) };
}

function withoutMessage(state: ChatState, channelId: string, id: string): ChatState {
  const known = state.messages.get(channelId);
  if (known === undefined) return state;
  const next = known.filter((message) => message.id !== id);
  return { ...state, messages: new Map(state.messages).set(channelId, next) };
}

function withTyping(state: ChatState, channelId: string, memberId: string, until: number) {
  const typing = new Map(state.typing.get(channelId)).set(memberId, until);
  return { ...state, typing: new Map(state.typing).set(channelId, typing) };
}

function forgetTyping(state: ChatState, now: number): ChatState {
  const isOver = (until: number) => until <= now;
  if (![...state.typing.values()].some((people) => [...people.values()].some(isOver))) return state;
  const typing = new Map(
    [...state.typing].map(([channelId, people]) => [
      channelId,
      new Map([...people].filter(([, until]) => !isOver(until))),
    ]),
  );
  return { ...state, typing };
}

/** Ids grow with time; longer ones are later. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
