import { inPlace, type Reply } from '../../reply.js';
import type { InServer } from '../../settings/show-settings.js';
import { type Rehearsal, type RehearsalTools, rehearsalsOf } from './rehearsal-tools.js';
import { runRehearsal } from './run-rehearsal.js';

/**
 * Tries all rules of the server where its members write, and shows what they would have found.
 * @returns null where there is nothing that who asks and the bot may read.
 */
export async function rehearseOwn(context: InServer, tools: RehearsalTools): Promise<Reply | null> {
  const channelIds = await usualChannels(context, tools);
  if (channelIds.length === 0) return null;
  const { guildId, memberId } = context;
  const rehearsal: Rehearsal = { guildId, subject: 'all', from: 'all', channelIds, messages: 200 };
  const stateId = await rehearsalsOf(tools).keep(rehearsal, memberId);
  // In its place, the card stays until the result stands there.
  return inPlace(await runRehearsal(rehearsal, stateId, { ...context, show: () => {} }, tools));
}

/** Channels of a rehearsal for which none were chosen. */
const usually = 3;

/** Where members wrote last, as far as who asks may read there; never where the cards come. */
export async function usualChannels(
  { guildId, memberId }: Pick<InServer, 'guildId' | 'memberId'>,
  { moderation, moderating }: Pick<RehearsalTools, 'moderation' | 'moderating'>,
): Promise<readonly string[]> {
  const queue = (await moderation.servers.find(guildId))?.queueChannelId ?? null;
  const lively = await moderating.rehearsing.lively(guildId, memberId);
  return lively.filter((id) => id !== queue).slice(0, usually);
}

/** The channel where it was asked for; the usual ones where the cards come there. */
export async function channelsHere(
  context: Pick<InServer, 'guildId' | 'memberId' | 'channelId'>,
  tools: Pick<RehearsalTools, 'moderation' | 'moderating'>,
): Promise<readonly string[]> {
  const here = [context.channelId];
  const queue = (await tools.moderation.servers.find(context.guildId))?.queueChannelId;
  if (queue !== context.channelId) return here;
  const usual = await usualChannels(context, tools);
  return usual.length > 0 ? usual : here;
}
