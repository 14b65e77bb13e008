import type { Command } from 'commander';
import { loadConfiguration } from '../config.js';
import { OperatorError } from '../errors.js';
import { asSettings, type CommonOptions, commonCommand } from './options.js';
import { printJson, printText } from './print.js';

export function registerCommand(): Command {
  return commonCommand('register', 'tell Discord of the commands, without starting the bot').action(
    async (options: CommonOptions) => {
      const configuration = loadConfiguration(asSettings(options));
      const { discordToken: token, discordApiUrl } = configuration;
      if (token === null) {
        throw new OperatorError('There is no bot token. Set DISCORD_TOKEN in .env first.');
      }
      // Loaded here: discord.js takes half a second, which the other commands need not pay.
      const { registerOnce } = await import('../discord/connection/register-once.js');
      const { commandData } = await import('../../commands/index.js');
      const registered = await registerOnce({
        token,
        apiUrl: discordApiUrl ?? undefined,
        commands: commandData,
      });
      if (options.json) printJson(registered);
      else if (registered.changed) printText(`${registered.commands} commands were registered.`);
      else printText('The commands were registered already; nothing changed.');
    },
  );
}
