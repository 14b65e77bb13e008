import type { Messages } from '../../../locales/messages.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import type { Edge } from '../../edge.js';
import type { ModerationNeed } from '../../needed-permissions.js';
import type { PermissionName } from '../../permissions.js';

/** How a server moderates, as its card shows it. */
export interface SwitchingView {
  readonly messages: Messages;
  /** Undefined where nothing was ever set. */
  readonly server: ModeratedServer | undefined;
  readonly rules: readonly Rule[];
  readonly queue: Queue | null;
  /** Of the server as a whole. */
  readonly lacking: readonly ModerationNeed[];
  readonly invite: string;
  readonly readsMessages: boolean;
  /** Says above all what has just happened; null for nothing. */
  readonly news: string | null;
  /** Whether who looks may change something. */
  readonly mayChange: boolean;
}

export interface Queue {
  readonly channelId: string;
  /** False where the channel is gone, or the bot cannot see it. */
  readonly isThere: boolean;
  readonly isOpenToAll: boolean;
  readonly lacking: readonly PermissionName[];
}

export type SwitchingTools = Pick<
  Edge,
  'moderation' | 'moderating' | 'guildCommands' | 'places' | 'channels' | 'discussion'
>;

export interface Looking {
  readonly guildId: string;
  readonly messages: Messages;
  readonly mayChange: boolean;
  readonly news?: string | null;
}

export async function viewSwitching(
  { guildId, messages, mayChange, news = null }: Looking,
  tools: SwitchingTools,
): Promise<SwitchingView> {
  const { moderation, places, discussion } = tools;
  const server = await moderation.servers.find(guildId);
  const channelId = server?.queueChannelId ?? null;
  return {
    ...{ messages, server, news, mayChange },
    rules: await moderation.rules.of(guildId),
    queue: channelId === null ? null : queueAt(channelId, guildId, tools),
    lacking: places.lackingToModerate(guildId),
    invite: places.moderationInvite(guildId),
    readsMessages: discussion.readsMessages(),
  };
}

/** What a card is made of. */
const neededForCards: readonly PermissionName[] = ['ViewChannel', 'SendMessages', 'EmbedLinks'];

export function queueAt(
  channelId: string,
  guildId: string,
  { places, channels }: Pick<SwitchingTools, 'places' | 'channels'>,
): Queue {
  const channel = places.channels(guildId).find(({ id }) => id === channelId);
  return {
    channelId,
    isThere: channel !== undefined,
    isOpenToAll: channel !== undefined && channels.isOpenToAll(channelId),
    lacking: (channel?.lacking ?? []).filter((name) => neededForCards.includes(name)),
  };
}
