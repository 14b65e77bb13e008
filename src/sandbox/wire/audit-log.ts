import type { JsonObject } from '../world/json.js';
import type { AuditRecord } from '../world/moderation-records.js';

/** A line of an audit log as Discord's API shows it. */
export function auditEntryObject(entry: AuditRecord): JsonObject {
  const { changes, options, reason } = entry;
  return {
    id: entry.id,
    action_type: entry.actionType,
    user_id: entry.userId,
    target_id: entry.targetId,
    ...(changes.length === 0 ? {} : { changes }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
    ...(reason === null ? {} : { reason }),
  };
}
