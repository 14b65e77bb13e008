import { once } from 'node:events';
import { Events, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture();
});

afterEach(() => fixture.close());

const appeal = {
  type: 1,
  components: [{ type: 2, style: 1, label: 'Appeal', custom_id: 'appeal' }],
};

async function channelWith(memberId: string): Promise<string> {
  return (await fixture.api('POST', '/users/@me/channels', { recipient_id: memberId })).body.id;
}

describe('direct messages', () => {
  it('are between the bot and one member, with buttons and forms', async () => {
    const client = await fixture.login();
    const alice = await fixture.member.id('Alice');
    const channelId = await channelWith(alice);
    const path = `/channels/${channelId}/messages`;
    const { body } = await fixture.api('POST', path, { content: 'A word', components: [appeal] });
    expect(await fixture.member.messages(channelId, alice)).toMatchObject([{ content: 'A word' }]);
    expect((await fixture.member.state()).directChannels).toEqual([
      { id: channelId, memberId: alice },
    ]);
    const bob = await fixture.member.id('Bob');
    const { status } = await fixture.member.get(`/channels/${channelId}/messages?memberId=${bob}`);
    expect(status).toBe(404);

    const received = once(client, Events.InteractionCreate);
    const press = { messageId: body.id, customId: 'appeal', memberId: alice };
    const { interactionId } = (await fixture.member.post('/components', press)).body;
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isButton()) throw new Error('No button came.');
    expect([interaction.guildId, interaction.context, interaction.user.id]).toEqual([
      null,
      1,
      alice,
    ]);
    await interaction.showModal({
      customId: 'form',
      title: 'Appeal',
      components: [
        { type: 1, components: [{ type: 4, customId: 'why', style: 2, label: 'Why?' }] },
      ],
    });
    const form = (await fixture.member.get(`/interactions/${interactionId}`)).body.form;
    const submitted = once(client, Events.InteractionCreate);
    const post = { formId: Reflect.get(Object(form), 'id'), memberId: alice };
    await fixture.member.post('/forms', { ...post, values: { why: 'A mistake' } });
    const [submission]: Interaction[] = await submitted;
    if (!submission?.isModalSubmit()) throw new Error('No form came.');
    expect(submission.fields.getTextInputValue('why')).toBe('A mistake');
  });

  it('reach nobody who takes none', async () => {
    const alice = await fixture.member.id('Alice');
    await fixture.member.patch(`/members/${alice}`, { closesDirectMessages: true });
    const path = `/channels/${await channelWith(alice)}/messages`;
    const refused = await fixture.api('POST', path, { content: 'A word' });
    expect([refused.status, refused.body.code]).toEqual([403, 50007]);
    await fixture.member.patch(`/members/${alice}`, { closesDirectMessages: false });
    expect((await fixture.api('POST', path, { content: 'A word' })).status).toBe(200);
  });

  it('reach nobody with whom the bot shares no server, yet what was sent can still be used', async () => {
    const client = await fixture.login();
    const alice = await fixture.member.id('Alice');
    const path = `/channels/${await channelWith(alice)}/messages`;
    const { body } = await fixture.api('POST', path, { content: 'Bye', components: [appeal] });
    await fixture.api('PUT', `/guilds/${fixture.sandbox.guildId}/bans/${alice}`);
    const refused = await fixture.api('POST', path, { content: 'More' });
    expect([refused.status, refused.body.code]).toEqual([403, 50278]);
    const received = once(client, Events.InteractionCreate);
    await fixture.member.post('/components', {
      messageId: body.id,
      customId: 'appeal',
      memberId: alice,
    });
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isButton()) throw new Error('No button came.');
    await interaction.reply('Heard');
    const seen = await fixture.member.messages(interaction.channelId, alice);
    expect(seen.at(-1)?.content).toBe('Heard');
  });

  it('are sent once for a nonce that must be unique', async () => {
    const path = `/channels/${await channelWith(await fixture.member.id('Alice'))}/messages`;
    const once_ = { content: 'Only once', nonce: 'case-1', enforce_nonce: true };
    const [first, second] = [
      await fixture.api('POST', path, once_),
      await fixture.api('POST', path, once_),
    ];
    expect(second.body.id).toBe(first.body.id);
  });

  it('are opened with people, not with bots or strangers', async () => {
    for (const recipient_id of [fixture.sandbox.applicationId, '1563209881941442560']) {
      const { body } = await fixture.api('POST', '/users/@me/channels', { recipient_id });
      expect(body.code).toBe(10013);
    }
  });
});
