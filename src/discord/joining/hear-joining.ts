import { ChannelType, type Client, Events, type Guild, PermissionFlagsBits } from 'discord.js';
import type { Log } from '../../log.js';
import type { InFlight } from '../interactions/in-flight.js';
import type { Greeter, JoinedServer } from './greet.js';
import type { Greetings } from './greetings.js';

export interface HearJoiningProps {
  readonly greeter: Greeter;
  readonly greetings: Pick<Greetings, 'begin'>;
  readonly inFlight: InFlight;
  readonly log: Pick<Log, 'warn'>;
}

/** Greets servers that are joined from now on, and those joined just before the bot was started. */
export function hearJoining(
  client: Client<true>,
  { greeter, greetings, inFlight, log }: HearJoiningProps,
): void {
  const present = [...client.guilds.cache.values()].map(joinedServer);
  const begun = greetings.begin(present.map(({ id }) => id)).catch((error: unknown) => {
    log.warn('It could not be found out which servers are new.', { error });
    return true;
  });
  void inFlight.run(async () => {
    if (await begun) return;
    for (const server of present) await greeter.greet(server);
  });
  client.on(Events.GuildCreate, (guild) => {
    void inFlight.run(async () => {
      await begun;
      await greeter.greet(joinedServer(guild));
    });
  });
}

function joinedServer(guild: Guild): JoinedServer {
  return {
    id: guild.id,
    joinedAt: guild.joinedTimestamp,
    locale: guild.preferredLocale,
    channelId: channelToSpeakIn(guild),
  };
}

const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

function channelToSpeakIn(guild: Guild): string | null {
  const { me } = guild.members;
  if (me === null) return null;
  const texts = guild.channels.cache.filter(({ type }) => type === ChannelType.GuildText);
  const inOrder = [...texts.values()].sort((one, other) => rank(one) - rank(other));
  const system = inOrder.filter(({ id }) => id === guild.systemChannelId);
  const open = [...system, ...inOrder].find((channel) => channel.permissionsFor(me).has(needed));
  return open?.id ?? null;
}

function rank(channel: object): number {
  return 'rawPosition' in channel && typeof channel.rawPosition === 'number'
    ? channel.rawPosition
    : Number.MAX_SAFE_INTEGER;
}
