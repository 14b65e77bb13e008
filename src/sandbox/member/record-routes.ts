import type { AuditEntry, SeenBan } from '../member-api.js';
import type { World } from '../world/world.js';
import { guildNamed } from './lookup.js';
import type { MemberApp } from './member-app.js';

/** What was done in a server, by whom and why; and who may not come back. For scripts and tests. */
export function addRecords(routes: MemberApp, world: World): void {
  routes.get('/audit-log', (context) => {
    const { id } = guildNamed(world, context.req.query('guildId'));
    const entries = world.auditLog(id).map((entry): AuditEntry => {
      const { actionType, userId, targetId, reason } = entry;
      return { id: entry.id, actionType, userId, targetId, reason };
    });
    return context.json({ entries });
  });
  routes.get('/bans', (context) => {
    const { id } = guildNamed(world, context.req.query('guildId'));
    const bans = world
      .bans(id)
      .map(({ userId, reason }): SeenBan => ({ memberId: userId, reason }));
    return context.json({ bans });
  });
}
