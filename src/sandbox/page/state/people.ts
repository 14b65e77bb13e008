import type { MemberState, StateMember } from '../../member-api.js';

/**
 * Whom the page can speak for: the people of the server, and who has left it and still has direct
 * messages.
 */
export function peopleOf(server: MemberState): readonly StateMember[] {
  return [...server.members.filter(({ bot }) => !bot), ...formerOf(server)];
}

/** Seen as members without any right. */
export function formerOf({ formerMembers, directChannels }: MemberState): readonly StateMember[] {
  const reachable = formerMembers.filter(({ id }) =>
    directChannels.some(({ memberId }) => memberId === id),
  );
  return reachable.map(({ id, name, color, closesDirectMessages }) => ({
    ...{ id, name, color, closesDirectMessages },
    bot: false,
    roleIds: [],
    guildPermissions: '0',
    permissions: {},
    online: true,
    timedOutUntil: null,
  }));
}

/** The first person, unless the one chosen before is still there. */
export function personToBe(server: MemberState, chosen: string | null): StateMember | undefined {
  const people = peopleOf(server);
  return people.find(({ id }) => id === chosen) ?? people[0];
}
