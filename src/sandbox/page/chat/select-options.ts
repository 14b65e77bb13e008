import type { APISelectMenuComponent, APISelectMenuOption } from 'discord-api-types/v10';
import type { MemberState } from '../../member-api.js';

/** What a menu offers: its own options, or the members and channels of the server. */
export function selectOptions(
  select: APISelectMenuComponent,
  server: MemberState,
): readonly APISelectMenuOption[] {
  if (select.type === 3) return select.options;
  const chosen = new Set((select.default_values ?? []).map(({ id }) => id));
  const line = (id: string, label: string) => ({ value: id, label, default: chosen.has(id) });
  switch (select.type) {
    case 5:
    case 7:
      return server.members.map(({ id, name }) => line(id, name));
    case 6:
      return [line(server.guild.id, '@everyone')];
    default:
      return server.channels.map(({ id, name }) => line(id, `#${name}`));
  }
}
