import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { MessagePage } from '../../../src/discord/channels.js';
import { fetchDiscussion, type Span } from '../../../src/discord/discussion/fetch-discussion.js';

const minute = 60_000;
const begin = Date.parse('2026-01-01T00:00:00Z');

function message(id: number, over: object = {}): APIMessage {
  return {
    ...{ id: String(id), channel_id: '2', content: `message ${id}`, type: MessageType.Default },
    author: { id: '9', bot: false },
    timestamp: new Date(begin + id * minute).toISOString(),
    ...over,
  } as unknown as APIMessage;
}

/** A channel as Discord tells it: newest first, at most a hundred at a time. */
function channelOf(all: readonly APIMessage[]) {
  const pages: MessagePage[] = [];
  const newestFirst = [...all].sort((one, other) => Number(other.id) - Number(one.id));
  const channels = {
    async messages(_channelId: string, page: MessagePage) {
      pages.push(page);
      const before = page.before === undefined ? Number.POSITIVE_INFINITY : Number(page.before);
      return newestFirst.filter(({ id }) => Number(id) < before).slice(0, page.limit);
    },
  };
  const read = (span: Span) => fetchDiscussion({ channels, guildId: '1', channelId: '2' }, span);
  const fetched = async (span: Span) => (await read(span)).messages.map(({ id }) => id);
  return { channels, read, fetched, pages };
}

const many = Array.from({ length: 1_000 }, (_, index) => message(index + 1));

describe('what is read of a channel', () => {
  it('is the latest messages, as many as were asked for', async () => {
    const { fetched, pages } = channelOf(many);
    expect(await fetched({ most: 3 })).toEqual(['1000', '999', '998']);
    expect(pages).toEqual([{ limit: 100 }]);
  });

  it('is read page by page, and never more than is asked for', async () => {
    const { fetched, pages } = channelOf(many);
    expect(await fetched({ most: 500 })).toHaveLength(500);
    expect(pages.map(({ before }) => before)).toEqual([
      undefined,
      '901',
      '801',
      '701',
      '601',
      '501',
    ]);
  });

  it('ends where the time begins', async () => {
    const { fetched, pages } = channelOf(many);
    const ids = await fetched({ most: 500, since: begin + 880 * minute });
    expect(ids.at(-1)).toBe('880');
    expect(ids).toHaveLength(121);
    expect(pages).toHaveLength(2);
  });

  it('ends where the channel does', async () => {
    const { fetched, pages } = channelOf(many.slice(0, 5));
    expect(await fetched({ most: 500 })).toHaveLength(5);
    expect(pages).toHaveLength(1);
  });

  it('ends after ten pages, whatever else is in between', async () => {
    const joins = [...many, message(1_001)].map(
      (each) => ({ ...each, type: MessageType.UserJoin }) as APIMessage,
    );
    const { fetched, pages } = channelOf(joins);
    expect(await fetched({ most: 500 })).toEqual([]);
    expect(pages).toHaveLength(10);
  });

  it('counts the messages of people, however many of machines stand between them', async () => {
    const mixed = many.map((each, index) =>
      index % 5 === 0 ? each : ({ ...each, author: { id: '8', bot: true } } as APIMessage),
    );
    const { read } = channelOf(mixed);
    const { messages, endedBy } = await read({ most: 10 });
    expect(messages.filter(({ byBot }) => !byBot)).toHaveLength(10);
    expect(endedBy).toBe('most');
  });

  it('keeps to both limits, and says which of them ended it', async () => {
    const { read } = channelOf(many);
    const since = begin + 980 * minute;
    expect(await read({ most: 10, since })).toMatchObject({ endedBy: 'most' });
    const byTime = await read({ most: 50, since });
    expect(byTime.messages).toHaveLength(21);
    expect(byTime.endedBy).toBe('since');
    expect((await read({ most: 2_000 })).endedBy).toBe('pages');
    expect((await channelOf(many.slice(0, 5)).read({ most: 50 })).endedBy).toBe('start');
  });

  it('begins with a message that is named, itself included', async () => {
    const { fetched } = channelOf(many);
    expect(await fetched({ most: 2, upTo: '40' })).toEqual(['40', '39']);
  });
});

describe('a message that is read', () => {
  const only = async (over: object) => {
    const { channels } = channelOf([message(1, over)]);
    const place = { channels, guildId: '1', channelId: '2' };
    return (await fetchDiscussion(place, { most: 10 })).messages;
  };

  it('has its link, and what it replies to', async () => {
    const reply = { type: MessageType.Reply, message_reference: { message_id: '7' } };
    expect(await only(reply)).toEqual([
      {
        ...{ id: '1', authorId: '9', byBot: false, text: 'message 1', replyTo: '7' },
        ...{ at: begin + minute, url: 'https://discord.com/channels/1/2/1' },
      },
    ]);
  });

  it('replies to nothing where it forwards', async () => {
    const type = MessageReferenceType.Forward;
    const forwarded = { type: MessageType.Reply, message_reference: { type, message_id: '7' } };
    expect((await only(forwarded))[0]?.replyTo).toBeNull();
  });

  it('is a bot’s where a bot, a webhook or a command wrote it', async () => {
    expect((await only({ author: { id: '9', bot: true } }))[0]?.byBot).toBe(true);
    expect((await only({ webhook_id: '5' }))[0]?.byBot).toBe(true);
  });

  it('is none where somebody joined, or something was pinned', async () => {
    expect(await only({ type: MessageType.UserJoin })).toEqual([]);
    expect(await only({ type: MessageType.ChannelPinnedMessage })).toEqual([]);
  });
});
