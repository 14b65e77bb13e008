import type { PermissionName } from './permissions.js';

/**
 * What all features together need in a channel, each with its reason; the invite link asks for the
 * same, and for nothing else.
 */
export const neededInChannels = [
  // To hear who mentions it, and to see what a command is used on.
  'ViewChannel',
  // Answers to mentions, what is shared, the first word in a server.
  'SendMessages',
  // The same in threads, where an answer is carried on.
  'SendMessagesInThreads',
  // "Continue in a thread".
  'CreatePublicThreads',
  // A reply names its message; summaries of a discussion read what was said.
  'ReadMessageHistory',
  // What is looked up comes as cards.
  'EmbedLinks',
  // The chart of the insights, an export of one's data.
  'AttachFiles',
] as const satisfies readonly PermissionName[];

/**
 * What moderation needs beside that, in the whole server; only servers that switch it on are asked
 * for it. The last may be left out: it is for Discord's own rules.
 */
export const neededToModerate = [
  'ModerateMembers',
  'KickMembers',
  'BanMembers',
  'ManageMessages',
  'ManageChannels',
  'ManageGuild',
] as const satisfies readonly PermissionName[];
export type ModerationNeed = (typeof neededToModerate)[number];
