import { describe, expect, it } from 'vitest';
import type { MemberEvent, MemberState, SeenMessage } from '../../../src/sandbox/member-api.js';
import { createThreadNews } from '../../../src/sandbox/page/state/thread-news.js';

const server = {
  channels: [{ id: 'talk', name: 'talk', topic: null, slowModeSeconds: 0 }],
  directChannels: [{ id: 'direct', memberId: 'someone' }],
} as unknown as MemberState;

const message = (id: string, channelId: string): MemberEvent => ({
  type: 'message',
  message: { id, channel_id: channelId } as SeenMessage,
});

describe('news of a thread', () => {
  it('are what is said and deleted there, and no edits', () => {
    const isNews = createThreadNews();
    expect(isNews(message('1', 'thread'), server)).toBe(true);
    expect(isNews(message('1', 'thread'), server)).toBe(false);
    expect(isNews(message('2', 'thread'), server)).toBe(true);
    expect(isNews({ type: 'message_deleted', channelId: 'thread', id: '1' }, server)).toBe(true);
  });

  it('are nothing that happens in a channel, nor before anything is known', () => {
    const isNews = createThreadNews();
    expect(isNews(message('1', 'talk'), server)).toBe(false);
    expect(isNews(message('1', 'direct'), server)).toBe(false);
    expect(isNews({ type: 'message_deleted', channelId: 'talk', id: '1' }, server)).toBe(false);
    expect(isNews(message('2', 'thread'), null)).toBe(false);
    expect(isNews({ type: 'state' }, server)).toBe(false);
  });
});
