import { join } from 'node:path';
import type { Case, CaseState } from '../../src/moderation/cases/case.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { Moderation } from '../../src/moderation/moderation.js';
import { openStorage, type Storage } from '../../src/storage/storage.js';
import type { LocalDiscord, Member } from '../e2e/local-discord.js';
import type { RunningProgram } from '../support/built-program.js';
import { type HoldingProxy, openHoldingProxy } from './holding-proxy.js';
import { openKillableGlose } from './killable-glose.js';

/** The whole program in a server that moderates, with a proxy that keeps a request waiting. */
export interface ModeratedGlose {
  readonly discord: LocalDiscord;
  readonly proxy: HoldingProxy;
  readonly guildId: string;
  readonly queueChannelId: string;
  /** She owns the server. */
  readonly camille: Member;
  start(): Promise<RunningProgram>;
  kill(program: RunningProgram): Promise<void>;
  /** Camille uses a command, once the server has it. */
  use(command: string, options: Parameters<Member['use']>[1]): Promise<string>;
  /** Resolves once whoever asked is answered after a restart, too. */
  acknowledged(interactionId: string): Promise<void>;
  /** What the data file holds; to be changed only while no program has it. */
  stored<Result>(work: (moderation: Moderation) => Promise<Result>): Promise<Result>;
  /** A member's cases, newest first, once the newest is in that state; default `done`. */
  settled(memberId: string, state?: CaseState): Promise<readonly Case[]>;
  /** Direct messages of the bot to a member. */
  noticesOf(member: Member): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export async function openModeratedGlose(): Promise<ModeratedGlose> {
  const glose = await openKillableGlose();
  const { discord } = glose;
  const proxy = await openHoldingProxy(discord.sandbox.apiUrl);
  const { guild, channels, members } = await discord.state();
  const guildId = guild.id;
  const queueChannelId = channels.at(-1)?.id ?? '';
  const owner = members.find(({ name }) => name === 'Camille')?.id ?? '';
  const camille = await discord.memberById(owner);
  const read = async <Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> => {
    const directory = join(glose.directory, 'data');
    const storage = await openStorage({ directory, whenLocked: 'read' });
    return work(storage).finally(() => storage.close());
  };
  const stored: ModeratedGlose['stored'] = (work) =>
    read((storage) => work(createModeration({ storage })));
  await stored(({ servers }) => servers.change(guildId, { isOn: true, queueChannelId }));
  return {
    ...{ discord, proxy, guildId, queueChannelId, camille, stored },
    start: () => glose.start({ DISCORD_API_URL: proxy.apiUrl }),
    kill: glose.kill,
    async use(command, options) {
      await eventually(async () => {
        const { commands } = await discord.state();
        return commands.some(({ name }) => name === command) || undefined;
      });
      return camille.use(command, options);
    },
    async acknowledged(interactionId) {
      await camille.until((message) => message.interactionId === interactionId);
      await eventually(() => read((storage) => isNoted(interactionId, storage)));
    },
    settled: (memberId, state = 'done') =>
      eventually(async () => {
        const cases = await stored((moderation) => moderation.cases.list({ guildId, memberId }));
        return cases[0]?.state === state ? cases : undefined;
      }),
    async noticesOf(member) {
      const all = await (await member.inDirect()).sees();
      return all.filter(({ author }) => author.id === discord.sandbox.applicationId);
    },
    async close() {
      await glose.close();
      await proxy.close();
    },
  };
}

export async function eventually<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (let looked = 0; looked < 400; looked += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to that.');
}

async function isNoted(interactionId: string, { db }: Storage): Promise<true | undefined> {
  const rows = await db.selectFrom('pending_interactions').select('id').execute();
  return rows.some(({ id }) => id === interactionId) || undefined;
}
