import type { StateMember } from '../../member-api.js';
import { appGroup, copy } from '../chat/message-menu.js';
import { Avatar } from '../controls/avatar.js';
import type { MenuEntry, Point } from '../controls/menu.js';
import { type Page, usePage } from '../state/context.js';
import { RoleBadge, rolesOf } from './role-badge.js';

/** Opens the menu of a member; nothing for one who is no longer here. */
export function useMemberMenu(memberId: string): (at: Point) => void {
  const page = usePage();
  return (at) => {
    const member = page.server.members.find(({ id }) => id === memberId);
    if (member === undefined) return;
    page.openMenu({
      label: page.words.memberMenu(member.name),
      at,
      head: <MemberCard member={member} />,
      groups: [appGroup(page, 2, member.id), { entries: ownEntries(page, member) }],
    });
  };
}

function MemberCard({ member }: { member: StateMember }) {
  const { server, words } = usePage();
  const roles = rolesOf(server, member);
  return (
    <div class="member-card">
      <Avatar name={member.name} color={member.color} online={member.online} />
      <div>
        <strong>{member.name}</strong> {member.bot && <span class="app-badge">{words.app}</span>}
        {roles.length > 0 && (
          <p class="role-badges">
            {roles.map((role) => (
              <RoleBadge key={role.id} role={role} />
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function ownEntries(page: Page, member: StateMember): readonly MenuEntry[] {
  const { words, me } = page;
  const entries: MenuEntry[] = [
    { label: words.mention, icon: 'mention', onChoose: () => page.mention(member.id) },
    { label: words.copyName, icon: 'copy', onChoose: () => copy(page, member.name) },
  ];
  if (member.bot || member.id === me.id) return entries;
  const onChoose = () => page.actAs(member.id);
  return [...entries, { label: words.actAsThem(member.name), icon: 'person', onChoose }];
}
