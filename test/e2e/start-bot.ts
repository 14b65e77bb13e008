import { createCommands } from '../../commands/index.js';
import { type Bot, type BotProps, createBot } from '../../src/discord/bot.js';
import { silentLog } from '../../src/log.js';
import type { Services } from '../../src/services.js';
import { createCitationLinks } from '../../src/web/citation-links.js';
import type { LocalDiscord } from './local-discord.js';

/** The whole bot with its real services, as the program puts it together; resolves once it listens. */
export async function startBot(
  services: Services,
  { sandbox }: LocalDiscord,
  over: Partial<BotProps> = {},
): Promise<Bot> {
  await services.library.settled();
  const bot = createBot({
    ...services,
    token: sandbox.botToken,
    apiUrl: sandbox.apiUrl,
    commands: createCommands,
    citationLink: createCitationLinks({ readerUrl: 'http://127.0.0.1:4181' }),
    log: silentLog,
    ...over,
  });
  await bot.start();
  return bot;
}
