import { once } from 'node:events';
import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let client: Client<true>;
let channelId: string;
let alice: string;
let bob: string;
let camille: string;

beforeEach(async () => {
  fixture = await openFixture();
  client = await fixture.login();
  channelId = await fixture.member.channel();
  alice = await fixture.member.id('Alice');
  bob = await fixture.member.id('Bob');
  camille = await fixture.member.id('Camille');
});

afterEach(() => fixture.close());

async function say(content: string): Promise<string> {
  return (await fixture.member.post('/messages', { channelId, memberId: alice, content })).body.id;
}

const change = (method: string, id: string, memberId: string, content?: string) => {
  const query = content === undefined ? `?memberId=${memberId}` : '';
  const body = content === undefined ? undefined : { memberId, content };
  return call(method, `${fixture.sandbox.address}/member/messages/${id}${query}`, body);
};

describe('a message of a member', () => {
  it('is reworded by its author only, and the bot is told', async () => {
    const id = await say('first');
    expect((await change('PATCH', id, bob, 'mine')).status).toBe(403);
    expect((await change('PATCH', id, alice, ' ')).status).toBe(400);
    expect((await change('PATCH', '1', alice, 'second')).status).toBe(404);
    const updated = once(client, Events.MessageUpdate);
    expect((await change('PATCH', id, alice, `<@${client.user.id}> second`)).status).toBe(204);
    const [, message] = await updated;
    expect(message).toMatchObject({ id, content: `<@${client.user.id}> second` });
    const [seen] = (await fixture.member.messages(channelId, bob)).slice(-1);
    expect(seen?.edited_timestamp).not.toBeNull();
  });

  it('is deleted by its author, or by a moderator', async () => {
    const [first, second] = [await say('first'), await say('second')];
    expect((await change('DELETE', first, bob)).status).toBe(403);
    for (const [id, memberId] of [
      [first, alice],
      [second, camille],
    ] as const) {
      const deleted = once(client, Events.Raw);
      expect((await change('DELETE', id, memberId)).status).toBe(204);
      expect((await deleted)[0]).toMatchObject({ t: 'MESSAGE_DELETE', d: { id } });
    }
    expect((await change('DELETE', first, alice)).status).toBe(404);
  });

  it('cannot be used, seen or deleted where one does not look', async () => {
    await fixture.close();
    fixture = await openFixture({
      seed: {
        guild: { name: 'G' },
        channels: [
          { name: 'open' },
          { name: 'closed', overwrites: [{ for: '@everyone', deny: String(1 << 10) }] },
        ],
        members: [{ name: 'Owner' }, { name: 'Guest' }],
        messages: [{ channel: 'closed', author: 'Owner', content: 'secret' }],
      },
    });
    const guest = await fixture.member.id('Guest');
    const closed = await fixture.member.channel('closed');
    const owner = await fixture.member.id('Owner');
    const [message] = await fixture.member.messages(closed, owner);
    const id = message?.id ?? '';
    expect((await change('DELETE', id, guest)).status).toBe(404);
    const { applicationId } = fixture.sandbox;
    const menu = { name: 'Check', type: 3 };
    await fixture.api('POST', `/applications/${applicationId}/commands`, menu);
    const use = { memberId: guest, locale: 'fr', command: 'Check', targetId: id };
    const open = await fixture.member.channel('open');
    for (const channelId of [open, closed]) {
      const { status } = await fixture.member.post('/interactions', { ...use, channelId });
      expect(status).toBe(404);
    }
    const { members } = await fixture.member.state();
    const permissions = (name: string) => members.find((one) => one.name === name)?.permissions;
    expect(Object.keys(permissions('Guest') ?? {})).toEqual([open]);
    expect(Object.keys(permissions('Owner') ?? {})).toEqual([open, closed]);
  });
});
