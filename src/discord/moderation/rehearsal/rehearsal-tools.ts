import { ChannelType } from 'discord-api-types/v10';
import type { Edge } from '../../edge.js';

export type RehearsalTools = Pick<
  Edge,
  'moderation' | 'moderating' | 'states' | 'discussion' | 'channels' | 'served'
>;

/** What is chosen for a rehearsal: in the database, so that its card outlives a restart. */
export interface Rehearsal {
  readonly guildId: string;
  /** As of subject.ts. */
  readonly subject: string;
  /** The subject with which it began, where it leads back to; default what is rehearsed. */
  readonly from?: string;
  readonly channelIds: readonly string[];
  readonly messages: number;
}

export const rehearsalsOf = ({ states }: Pick<RehearsalTools, 'states'>) =>
  states.of<Rehearsal>('rehearsal', { days: 2 });

/** How many messages can be chosen from; more than the last of them are never read. */
export const messageCounts = [50, 200, 500, 1_000] as const;
export const mostMessages = 1_000;
/** Channels of one rehearsal. */
export const mostChannels = 10;

/** Names of the controls, and what their arguments are made of. */
export const rehearsalControls = {
  /** What is rehearsed: STATE. */
  subject: 'rehearse-subject',
  channels: 'rehearse-channels',
  messages: 'rehearse-messages',
  run: 'rehearse-run',
  /** Back from the result: STATE. */
  change: 'rehearse-change',
} as const;

/** Whose messages can be chosen: what has some of its own. */
export const readableChannels = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.AnnouncementThread,
] as const satisfies readonly ChannelType[];
