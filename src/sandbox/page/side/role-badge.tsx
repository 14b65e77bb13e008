import type { MemberState, StateMember, StateRole } from '../../member-api.js';

/** A role with its colour as a dot beside it, so that the name is readable whatever the colour. */
export function RoleBadge({ role }: { role: StateRole }) {
  return (
    <span class="role-badge">
      <span
        class="role-dot"
        aria-hidden="true"
        style={role.color === null ? {} : { backgroundColor: role.color }}
      />
      {role.name}
    </span>
  );
}

/** A member's roles, highest first, without everyone's. */
export function rolesOf(server: MemberState, member: StateMember): readonly StateRole[] {
  return server.roles.filter(({ id }) => member.roleIds.includes(id));
}
