import { MessageType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  type HeardMessage,
  isReworded,
  readMessage,
} from '../../../../src/discord/moderation/watching/heard-message.js';

const author = { id: '5', username: 'ana', global_name: 'Ana', discriminator: '0', avatar: null };

/** As the gateway has it; only what is read. */
function heard(over: object = {}): HeardMessage {
  return {
    ...{ id: '1', channel_id: '2', guild_id: '3', type: MessageType.Default, author },
    ...{ content: 'hello', timestamp: '2026-01-01T00:00:00.000Z', edited_timestamp: null },
    ...{ mentions: [], mention_roles: [], mention_everyone: false },
    member: { roles: ['7'], nick: null },
    ...over,
  } as unknown as HeardMessage;
}

const read = (over: object = {}) => readMessage(heard(over), () => null);

describe('a message of a member', () => {
  it('is read with its author’s name and roles as they are there', () => {
    expect(read()).toEqual({
      ...{ id: '1', guildId: '3', channelId: '2', parentId: null, memberId: '5' },
      ...{ memberName: 'Ana', roleIds: ['7'], text: 'hello', at: Date.UTC(2026, 0, 1) },
      mentions: { count: 0, everyone: false },
    });
    expect(read({ member: { roles: [], nick: 'Nana' } })?.memberName).toBe('Nana');
  });

  it('is none that bots, webhooks or Discord itself wrote, nor a direct one', () => {
    expect(read({ author: { ...author, bot: true } })).toBeNull();
    expect(read({ webhook_id: '9' })).toBeNull();
    expect(read({ type: MessageType.UserJoin })).toBeNull();
    expect(read({ guild_id: undefined })).toBeNull();
  });

  it('has the words that it forwards, and those of its poll', () => {
    const forwarded = { message_snapshots: [{ message: { content: 'free nitro' } }], content: '' };
    expect(read(forwarded)?.text).toBe('free nitro');
    const answers = [{ poll_media: { text: 'yes' } }, { poll_media: {} }];
    expect(read({ poll: { question: { text: 'Sure?' }, answers } })?.text).toBe(
      'hello\nSure?\nyes',
    );
  });

  it('mentions whom its author names: not whom Discord pings for a reply', () => {
    const mentions = [{ id: '8' }, { id: '9' }, { id: '9' }];
    const reply = {
      type: MessageType.Reply,
      referenced_message: { author: { id: '8' } },
      mentions,
    };
    expect(read({ ...reply, content: 'indeed' })?.mentions.count).toBe(1);
    expect(read({ ...reply, content: 'indeed <@8>' })?.mentions.count).toBe(2);
    expect(read({ mentions, mention_roles: ['4'] })?.mentions.count).toBe(3);
    expect(read({ content: 'hey @everyone' })?.mentions.everyone).toBe(true);
  });
});

describe('an update', () => {
  it('is rewording only where the author changed it', () => {
    expect(isReworded(heard())).toBe(false);
    expect(isReworded(heard({ edited_timestamp: '2026-01-01T00:01:00.000Z' }))).toBe(true);
  });
});
