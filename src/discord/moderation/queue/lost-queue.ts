import type { ModeratingQueueProps } from './create-moderating-queue.js';
import { serverMessages } from './draw-card.js';

const commandName = 'moderation';

/**
 * Said once: in the log, and in the channel in which Discord itself writes to a server's moderators,
 * where there is one that the bot may write in. The cards are kept, and posted once that can be done.
 */
export async function tellOfLostQueue(
  { guildId, channelId, error }: { guildId: string; channelId: string; error: unknown },
  props: ModeratingQueueProps,
): Promise<void> {
  const { log, line, channels, moderation } = props;
  log.warn('The channel of a server’s moderators cannot be written in; its cards wait.', {
    ...{ guildId, channelId, error },
  });
  const updates = line.client().guilds.cache.get(guildId)?.publicUpdatesChannelId ?? null;
  if (updates === null || updates === channelId) return;
  const messages = await serverMessages(guildId, props);
  const waiting = (await moderation.proposals.waiting(guildId)).length;
  const content = messages.moderation.queue.noQueue({ waiting, command: commandName });
  await channels.post(updates, { content }).catch((failure: unknown) => {
    log.debug('A server’s moderators could not be told either.', { guildId, error: failure });
  });
}
