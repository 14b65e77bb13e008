import { once } from 'node:events';
import { Events, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;

afterEach(() => fixture.close());

describe('a bot at the sandbox', () => {
  it('logs in, and finds its guild with channels', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    expect(client.user.id).toBe(fixture.sandbox.applicationId);
    const guild = client.guilds.cache.get(fixture.sandbox.guildId);
    expect(guild?.channels.cache.map((channel) => channel.name)).toContain('discussion');
    expect((await fixture.member.state()).botOnline).toBe(true);
  });

  it('answers a command, deferred, and members see it think and then speak', async () => {
    fixture = await openFixture();
    const client = await fixture.login();
    const command = new SlashCommandBuilder()
      .setName('ask')
      .setDescription('Asks')
      .addStringOption((option) =>
        option.setName('question').setDescription('What to ask').setRequired(true),
      );
    await client.application.commands.set([command]);

    const [channelId, memberId] = [
      await fixture.member.channel(),
      await fixture.member.id('Alice'),
    ];
    const received = once(client, Events.InteractionCreate);
    const posted = await fixture.member.post('/interactions', {
      channelId,
      memberId,
      locale: 'fr',
      command: 'ask',
      options: { question: 'Qui ?' },
    });
    expect(posted.status).toBe(200);

    const [interaction] = await received;
    expect(interaction.locale).toBe('fr');
    expect(interaction.options.getString('question')).toBe('Qui ?');
    await interaction.deferReply();
    const thinking = (await fixture.member.messages(channelId, memberId)).at(-1);
    expect(thinking?.interactionId).toBe(posted.body.interactionId);
    expect(thinking?.flags).toBe(MessageFlags.Loading);

    await interaction.editReply('Personne.');
    const answer = (await fixture.member.messages(channelId, memberId)).at(-1);
    expect(answer).toMatchObject({ id: thinking?.id, content: 'Personne.', flags: 0 });
  });
});
