import type { StateMember } from '../../member-api.js';
import { appGroup, copy } from '../chat/message-menu.js';
import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import type { MenuEntry, Point } from '../controls/menu.js';
import { sentenceOf } from '../state/chat-actions.js';
import { type Page, usePage } from '../state/context.js';
import { isTimedOut } from '../state/rights.js';
import { momentOf } from '../words/times.js';
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
  const { server, words, locale } = usePage();
  const until = isTimedOut(member) ? new Date(member.timedOutUntil ?? 0) : null;
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
        {until !== null && (
          <p class="timeout-line">
            <Icon name="clock" /> {words.timedOut(momentOf(until, locale))}
          </p>
        )}
      </div>
    </div>
  );
}

/** Whether the bot's direct messages reach one. */
function directMessagesEntry({ words, me, client, notify }: Page): MenuEntry {
  const closes = !me.closesDirectMessages;
  const said = closes ? words.directMessagesClosed : words.directMessagesOpen;
  return {
    label: closes ? words.closeDirectMessages : words.openDirectMessages,
    icon: 'mention',
    onChoose: () =>
      void client.patchMember(me.id, { closesDirectMessages: closes }).then(
        () => notify(said),
        (error: unknown) => notify(sentenceOf(error)),
      ),
  };
}

function ownEntries(page: Page, member: StateMember): readonly MenuEntry[] {
  const { words, me } = page;
  const entries: MenuEntry[] = [
    { label: words.mention, icon: 'mention', onChoose: () => page.mention(member.id) },
    { label: words.copyName, icon: 'copy', onChoose: () => copy(page, member.name) },
  ];
  if (member.bot) return entries;
  if (member.id === me.id) return [...entries, directMessagesEntry(page)];
  const onChoose = () => page.actAs(member.id);
  return [...entries, { label: words.actAsThem(member.name), icon: 'person', onChoose }];
}
