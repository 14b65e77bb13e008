import type { Bot, BotProps } from '../../src/discord/bot.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { Moderation } from '../../src/moderation/moderation.js';
import type { ModeratedServer } from '../../src/moderation/server.js';
import type { OptionValues, SeenMessage } from '../../src/sandbox/member-api.js';
import type { SandboxOptions } from '../../src/sandbox/sandbox.js';
import { type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

/** A server that moderates, with its owner, a moderator and two members. */
export interface Moderated {
  readonly discord: LocalDiscord;
  readonly glose: ScriptedGlose;
  readonly moderation: Moderation;
  readonly guildId: string;
  /** Where the cards come. */
  readonly queueId: string;
  /** The owner. */
  readonly camille: Member;
  /** A moderator. */
  readonly sacha: Member;
  readonly alice: Member;
  readonly bob: Member;
  /** What a moderator is told of a command. */
  said(member: Member, command: string, options?: OptionValues): Promise<SeenMessage>;
  /** The bot is stopped and started again. */
  again(): Promise<void>;
  close(): Promise<void>;
}

export interface ModeratedOptions {
  readonly server?: Partial<ModeratedServer>;
  readonly bot?: Partial<BotProps>;
  readonly sandbox?: Partial<SandboxOptions>;
}

export async function openModerated(options: ModeratedOptions = {}): Promise<Moderated> {
  const discord = await openLocalDiscord(options.sandbox ?? {});
  const glose = await openScriptedGlose(discord);
  const moderation = createModeration({ storage: glose.storage });
  const { guild, members, channels } = await discord.state();
  const queueId = channels.at(-1)?.id ?? '';
  const server = { isOn: true, queueChannelId: queueId, ...options.server };
  await moderation.servers.change(guild.id, server);
  const start = async (): Promise<Bot> => {
    const bot = glose.bot(options.bot ?? {});
    await bot.start();
    return bot;
  };
  let bot = await start();
  const named = (name: string, locale?: string) =>
    discord.memberById(members.find((member) => member.name === name)?.id ?? '', locale);
  return {
    ...{ discord, glose, moderation, queueId },
    guildId: guild.id,
    camille: await named('Camille', 'en-US'),
    sacha: await named('Sacha', 'en-US'),
    alice: await named('Alice', 'fr'),
    bob: await named('Bob', 'en-US'),
    said: async (member, command, given) => member.answerTo(await member.use(command, given)),
    async again() {
      await bot.stop();
      bot = await start();
    },
    async close() {
      await glose.close();
      await discord.close();
    },
  };
}
