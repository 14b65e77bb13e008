import { createForm } from '../forms/field.js';
import { auditEntryObject } from '../wire/audit-log.js';
import { userObject } from '../wire/people.js';
import type { JsonObject } from '../world/json.js';
import type { AuditRecord } from '../world/moderation-records.js';
import { Permission } from '../world/permissions.js';
import { compareSnowflakes } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { guildFor } from './guild-access.js';
import { readPage } from './paging.js';
import { ok, type Route } from './route.js';

/** What was done in a guild, by whom and why. */
export function auditLogRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  return [
    {
      method: 'GET',
      path: '/guilds/:guild/audit-logs',
      authorization: 'bot',
      handle(request) {
        const guild = guildFor(world, request, Permission.viewAuditLog);
        return ok(logObject(world, page(world.auditLog(guild.id), request.query)));
      },
    },
  ];
}

/** Newest first; with `after`, oldest first. */
function page(entries: readonly AuditRecord[], query: URLSearchParams): readonly AuditRecord[] {
  const action = query.get('action_type');
  const form = createForm({ action_type: action === null ? undefined : Number(action) });
  const actionType = form.root.get('action_type').integer({ min: 1 });
  form.finish();
  const borders = new URLSearchParams(query);
  for (const name of ['action_type', 'user_id', 'target_id']) borders.delete(name);
  const limit = readPage(borders, 50, 100);
  const wanted = (name: string, id: string | null) => [null, id].includes(query.get(name));
  const found = entries.filter((entry) => {
    const ofAction = actionType === undefined || entry.actionType === actionType;
    return ofAction && wanted('user_id', entry.userId) && wanted('target_id', entry.targetId);
  });
  const [before, after] = [query.get('before'), query.get('after')];
  if (after !== null) {
    return found.filter(({ id }) => compareSnowflakes(id, after) > 0).slice(0, limit);
  }
  const older = found.filter(({ id }) => before === null || compareSnowflakes(id, before) < 0);
  return older.slice(-limit).reverse();
}

function logObject(world: World, entries: readonly AuditRecord[]): JsonObject {
  const ids = new Set(entries.flatMap(({ userId, targetId }) => [userId, targetId]));
  const users = [...ids].flatMap((id) => world.members.get(id ?? '') ?? []);
  return {
    audit_log_entries: entries.map(auditEntryObject),
    users: users.map(userObject),
    application_commands: [],
    auto_moderation_rules: [],
    guild_scheduled_events: [],
    integrations: [],
    threads: [],
    webhooks: [],
  };
}
