import { UserFacingError } from '../../../errors.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { PlainControlContext } from '../../control.js';
import { privately, type Reply } from '../../reply.js';
import { slowChoices } from './card-rows.js';
import type { QueueEdge } from './queue-controls.js';

/** Slows the channels of a raid down for a while, decided or not; its card says until when. */
export async function slowDown(
  proposal: Proposal,
  { values, messages }: PlainControlContext,
  { moderating }: QueueEdge,
): Promise<Reply> {
  const { guildId, messages: behind } = proposal;
  const length = slowChoices.find((one) => String(one) === values[0]);
  if (length === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
  const until = Date.now() + length;
  const channelIds = [...new Set(behind.map(({ channelId }) => channelId))].slice(0, mostChannels);
  const given = { guildId, channelIds, seconds: slowSeconds, until };
  const slow = await moderating.slowModes.begin(given);
  const { raid } = messages.moderation.queue;
  if (slow.length === 0) {
    const permission = messages.discord.permissions.ManageChannels;
    return privately({ content: raid.notSlowed(permission) });
  }
  moderating.queue.show(proposal);
  const channels = slow.map((id) => `<#${id}>`).join(', ');
  return privately({
    content: raid.slowed({ channels, until: `<t:${Math.ceil(until / 1_000)}:t>` }),
  });
}

/** Between two messages of one member: one may still take part, and no raid is worth its while. */
const slowSeconds = 30;
/** Each is two requests. */
const mostChannels = 20;
