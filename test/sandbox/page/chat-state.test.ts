import { describe, expect, it } from 'vitest';
import type { MemberEvent, SeenMessage } from '../../../src/sandbox/member-api.js';
import {
  type ChatAction,
  type ChatState,
  emptyChat,
  type PendingInteraction,
  typingIn,
} from '../../../src/sandbox/page/state/chat-state.js';
import { reduceChat } from '../../../src/sandbox/page/state/reduce-chat.js';

const message = (id: string, change: Partial<SeenMessage> = {}): SeenMessage => ({
  id,
  channel_id: 'talk',
  author: { id: '9', username: 'helper', global_name: null, discriminator: '0', avatar: null },
  content: id,
  timestamp: '2024-01-01T00:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
  ...change,
});

const command: PendingInteraction = {
  localId: 'local',
  interactionId: null,
  channelId: 'talk',
  command: 'ask',
  fromMenu: false,
  messageId: null,
  customId: null,
  startedAt: 0,
  failure: null,
};
const button: PendingInteraction = { ...command, command: null, messageId: '10', customId: 'more' };

const event = (happened: MemberEvent, now = 0): ChatAction => ({
  type: 'event',
  event: happened,
  now,
});
const started = (pending: PendingInteraction): ChatAction => ({ type: 'started', pending });
const accepted: ChatAction = { type: 'accepted', localId: 'local', interactionId: 'i' };
const answered = event({ type: 'interaction_answered', interactionId: 'i', channelId: 'talk' });
const failed = event({
  type: 'interaction_failed',
  interactionId: 'i',
  channelId: 'talk',
  reason: 'late',
});

function stateAfter(...actions: readonly ChatAction[]): ChatState {
  const loaded: ChatAction = { type: 'messages', channelId: 'talk', messages: [message('10')] };
  return [loaded, ...actions].reduce(reduceChat, emptyChat);
}

const ids = (state: ChatState) => state.messages.get('talk')?.map(({ id }) => id);

describe('messages', () => {
  it('stand in the order of their ids, whatever order they come in', () => {
    const come = (id: string) => event({ type: 'message', message: message(id) });
    expect(ids(stateAfter(come('100'), come('9'), come('11')))).toEqual(['9', '10', '11', '100']);
  });

  it('are replaced when they change and go when they are deleted', () => {
    const edited = event({ type: 'message', message: message('10', { content: 'new' }) });
    expect(stateAfter(edited).messages.get('talk')?.[0]?.content).toBe('new');
    expect(
      ids(stateAfter(event({ type: 'message_deleted', channelId: 'talk', id: '10' }))),
    ).toEqual([]);
  });

  it('mark a channel that is not on show as unread, until it is', () => {
    const elsewhere = event({ type: 'message', message: message('1', { channel_id: 'other' }) });
    const view = (channelId: string): ChatAction => ({ type: 'viewing', channelId });
    expect([...stateAfter(view('talk'), elsewhere).unread]).toEqual(['other']);
    expect([...stateAfter(view('talk'), elsewhere, view('other')).unread]).toEqual([]);
    expect([...stateAfter(view('other'), elsewhere).unread]).toEqual([]);
  });
});

describe('what a member started', () => {
  it('waits until it is answered', () => {
    expect(stateAfter(started(command), accepted).pending).toHaveLength(1);
    expect(stateAfter(started(command), accepted, answered).pending).toEqual([]);
  });

  it('is over also when the answer outran the id of what it answers', () => {
    expect(stateAfter(started(command), answered, accepted).pending).toEqual([]);
    const reply = event({ type: 'message', message: message('11', { interactionId: 'i' }) });
    expect(stateAfter(started(command), reply, accepted).pending).toEqual([]);
  });

  it('shows its failure, also when that outran the id', () => {
    expect(stateAfter(started(command), accepted, failed).pending[0]?.failure).toBe('late');
    expect(stateAfter(started(command), failed, accepted).pending[0]?.failure).toBe('late');
  });

  it('shows what the server refused, until it is put away', () => {
    const refused: ChatAction = { type: 'refused', localId: 'local', reason: 'no' };
    expect(stateAfter(started(command), refused).pending[0]?.failure).toBe('no');
    expect(
      stateAfter(started(command), refused, { type: 'dismiss', localId: 'local' }).pending,
    ).toEqual([]);
  });

  it('stops spinning when its message changes, and forgets an old failure at a new try', () => {
    const changed = event({ type: 'message', message: message('10') });
    expect(stateAfter(started(button), accepted, changed).pending).toEqual([]);
    const again = { ...button, localId: 'again' };
    const { pending } = stateAfter(started(button), accepted, failed, started(again));
    expect(pending.map(({ localId }) => localId)).toEqual(['again']);
  });

  it('does not spin for ever', () => {
    expect(stateAfter(started(button), { type: 'tick', now: 3_000 }).pending).toHaveLength(1);
    expect(stateAfter(started(button), { type: 'tick', now: 5_000 }).pending).toEqual([]);
  });
});

describe('typing', () => {
  const typing = event({ type: 'typing', channelId: 'talk', memberId: '9' }, 1_000);

  it('ends by itself, or with the message', () => {
    expect(typingIn(stateAfter(typing), 'talk')).toEqual(['9']);
    expect(typingIn(stateAfter(typing, { type: 'tick', now: 12_000 }), 'talk')).toEqual([]);
    const written = event({ type: 'message', message: message('11') });
    expect(typingIn(stateAfter(typing, written), 'talk')).toEqual([]);
  });
});

it('gives the same state back when time passes and nothing is old', () => {
  const state = stateAfter(started(command));
  expect(reduceChat(state, { type: 'tick', now: 1 })).toBe(state);
});
