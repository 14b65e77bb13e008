import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commandData, moderationCommandData } from '../../commands/index.js';
import type { CommandData } from '../../src/discord/command.js';
import { helpText } from '../../src/discord/help-text.js';
import { inGuilds } from '../../src/discord/in-guilds.js';
import { named } from '../../src/discord/localised.js';
import { fr } from '../../src/locales/fr.js';
import { locales } from '../../src/locales/locale.js';

const ask: CommandData = { ...inGuilds, ...named((messages) => messages.commands.ask) };
const settings: CommandData = {
  ...inGuilds,
  ...named((messages) => messages.commands.settings),
  default_member_permissions: '32',
};
const menu: CommandData = { type: ApplicationCommandType.Message, name: 'Check this' };

describe('the help', () => {
  it('names what members can do, in their language', () => {
    const text = helpText([ask, settings, menu], { messages: fr, may: () => false });
    expect(text).toContain('`/demander` : Poser une question');
    expect(text).toContain('**Check this**');
    expect(text).not.toContain('réglages');
  });

  it('names the rest to those who manage the server', () => {
    const text = helpText([ask, settings], { messages: fr, may: () => true });
    expect(text).toContain('vous gérez ce serveur');
    expect(text).toContain('`/réglages` : Voir et changer');
  });

  it.each(Object.values(locales))('of all commands fits a message: $language', (messages) => {
    const text = helpText([...commandData, ...moderationCommandData], {
      messages,
      may: () => true,
    });
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(text).toContain(messages.discord.help.foot);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});
