import { audit, type ModeratedBy } from './moderate.js';
import { AuditAction } from './moderation-records.js';
import type { ChannelRecord } from './records.js';

/**
 * Sets how long people wait between two messages in a text channel.
 *
 * @param seconds - 0 to 21,600; 0 ends it
 */
export function setSlowMode(
  by: ModeratedBy,
  channel: ChannelRecord,
  seconds: number,
): ChannelRecord {
  const changed = { ...channel, slowModeSeconds: seconds };
  by.world.putChannel(changed, { type: 'channel_updated', channel: changed });
  const key = 'rate_limit_per_user';
  const change = { key, old_value: channel.slowModeSeconds, new_value: seconds };
  audit(by, AuditAction.channelUpdate, channel.id, { changes: [change] });
  return changed;
}
