import type { MemberEvent, MemberState } from '../../member-api.js';

/**
 * Whether an event changes how much was said in a thread, which the state counts and no event tells.
 * An edit does not, and one answer may be edited many times.
 */
export function createThreadNews(): (event: MemberEvent, server: MemberState | null) => boolean {
  const counted = new Set<string>();
  return (event, server) => {
    // Also one that was opened a moment ago, and that the state does not know yet.
    const isThread = (channelId: string) =>
      server !== null &&
      ![...server.channels, ...server.directChannels].some(({ id }) => id === channelId);
    if (event.type === 'message_deleted') return isThread(event.channelId);
    if (event.type !== 'message' || counted.has(event.message.id)) return false;
    if (!isThread(event.message.channel_id)) return false;
    counted.add(event.message.id);
    return true;
  };
}
