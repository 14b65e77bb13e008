import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesByMember, shareOut } from '../../../../src/discord/moderation/raids/share-out.js';

const raid = fc
  .array(fc.record({ member: fc.nat(40), channel: fc.nat(3) }), { minLength: 1, maxLength: 600 })
  .map((written) =>
    written.map(({ member, channel }, index) => ({
      ...{ memberId: `m${member}`, channelId: `c${channel}`, messageId: `${index}` },
    })),
  );

describe('the shares of a raid', () => {
  it('have each message once, and each member once', () => {
    fc.assert(
      fc.property(raid, (messages) => {
        const shares = shareOut(messagesByMember({ messages }), 'timeout');
        const shared = shares.flatMap((share) => share.messages.map(({ messageId }) => messageId));
        expect(shared.sort()).toEqual(messages.map(({ messageId }) => messageId).sort());
        const members = shares.map(({ memberId }) => memberId);
        expect(new Set(members).size).toBe(members.length);
        expect(new Set(members)).toEqual(new Set(messages.map(({ memberId }) => memberId)));
      }),
    );
  });

  it('of many members delete a hundred at a time, and write to nobody', () => {
    const messages = Array.from({ length: 5_000 }, (_, index) => ({
      ...{ memberId: `m${index % 500}`, channelId: 'c', messageId: `${index}` },
    }));
    const members = messagesByMember({ messages });
    const timeouts = shareOut(members, 'timeout');
    expect(timeouts).toHaveLength(500);
    expect(timeouts.filter((share) => share.messages.length > 0)).toHaveLength(50);
    expect(timeouts.some(({ tells }) => tells)).toBe(false);
    expect(shareOut(members, 'delete')).toHaveLength(50);
  });

  it('of few members are each one’s own, and each is told', () => {
    const messages = ['a', 'b', 'a'].map((memberId, index) => ({
      ...{ memberId, channelId: 'c', messageId: `${index}` },
    }));
    expect(shareOut(messagesByMember({ messages }), 'timeout')).toEqual([
      {
        memberId: 'a',
        tells: true,
        messages: [
          { channelId: 'c', messageId: '0' },
          { channelId: 'c', messageId: '2' },
        ],
      },
      { memberId: 'b', tells: true, messages: [{ channelId: 'c', messageId: '1' }] },
    ]);
  });
});
