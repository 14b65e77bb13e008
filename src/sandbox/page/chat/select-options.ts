import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { MemberState, StateMember } from '../../member-api.js';
import type { SelectOption } from '../controls/use-selection.js';
import { channelsOf } from '../state/place.js';

/** What a menu offers: its own options, or the members, roles and channels that the member sees. */
export function selectOptions(
  select: APISelectMenuComponent,
  server: MemberState,
  me: StateMember,
): readonly SelectOption[] {
  const chosen = new Set(
    select.type === 3 ? [] : (select.default_values ?? []).map(({ id }) => id as string),
  );
  return offered(select, server, me).map((option) =>
    chosen.has(option.value) ? { ...option, default: true } : option,
  );
}

function offered(
  select: APISelectMenuComponent,
  server: MemberState,
  me: StateMember,
): readonly SelectOption[] {
  switch (select.type) {
    case 3:
      return select.options;
    case 5:
      return members(server);
    case 6:
      return roles(server);
    case 7:
      return [...members(server), ...roles(server)];
    default:
      return places(server, me, select.channel_types ?? null);
  }
}

function members(server: MemberState): readonly SelectOption[] {
  return server.members.map(({ id, name, color }) => ({
    value: id,
    label: name,
    mark: { kind: 'member', color },
  }));
}

function roles(server: MemberState): readonly SelectOption[] {
  return server.roles.map(({ id, name, color }) => ({
    value: id,
    label: name.startsWith('@') ? name : `@${name}`,
    mark: { kind: 'role', color },
  }));
}

/** Numbers of the protocol: 0 is a text channel, 11 and 12 are threads. */
function places(
  server: MemberState,
  me: StateMember,
  types: readonly number[] | null,
): readonly SelectOption[] {
  const wanted = (type: number) => types === null || types.includes(type);
  const channels = wanted(0) ? channelsOf(server, me) : [];
  // Threads are offered only to who asks for them, as in Discord's clients.
  const threads = server.threads.filter(
    ({ id, type }) => types?.includes(type) && me.permissions[id] !== undefined,
  );
  return [...channels, ...threads].map(({ id, name }) => ({
    value: id,
    label: name,
    mark: { kind: 'channel', color: null },
  }));
}
