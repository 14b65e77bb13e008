import type { MemberState, StateMember } from '../../member-api.js';
import { AuthorName } from '../chat/author-name.js';
import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import { below, contextMenuHandlers } from '../controls/use-context-menu.js';
import { usePage } from '../state/context.js';
import { isTimedOut } from '../state/rights.js';
import { momentOf } from '../words/times.js';
import type { Words } from '../words/words.js';
import { useMemberMenu } from './member-menu.js';

/** Who is here, below their highest role; those online first, then by name. */
export function MemberList() {
  const { server, words, locale } = usePage();
  return (
    <section aria-label={words.members}>
      {groupsOf(server, words).map(({ name, members }) => (
        <div key={name}>
          <h2 class="side-title">
            {name} — {members.length}
          </h2>
          <ul class="members">
            {inOrder(members, locale).map((member) => (
              <MemberLine key={member.id} member={member} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function MemberLine({ member }: { member: StateMember }) {
  const { words, me } = usePage();
  const openMenu = useMemberMenu(member.id);
  return (
    <li class={member.online ? 'member' : 'member away'}>
      <button
        type="button"
        aria-haspopup="menu"
        onClick={(event) => openMenu(below(event.currentTarget))}
        {...contextMenuHandlers(openMenu)}
      >
        <Avatar name={member.name} color={member.color} online={member.online} />
        <span class="member-name">
          <AuthorName name={member.name} color={member.color} />
        </span>
        {member.bot && <span class="app-badge">{words.app}</span>}
        {member.id === me.id && <span class="you-badge">{words.you}</span>}
        <TimeoutMark member={member} />
        <span class="visually-hidden">{member.online ? words.online : words.offline}</span>
      </button>
    </li>
  );
}

/** Who neither writes nor acts for a while. */
function TimeoutMark({ member }: { member: StateMember }) {
  const { words, locale } = usePage();
  if (!isTimedOut(member)) return null;
  const until = words.timedOut(momentOf(new Date(member.timedOutUntil ?? 0), locale));
  return (
    <span class="timeout-mark" title={until}>
      <Icon name="clock" /> <span class="visually-hidden">{until}</span>
    </span>
  );
}

interface MemberGroup {
  readonly name: string;
  readonly members: readonly StateMember[];
}

/** Applications last, as people come here for people. */
function groupsOf(server: MemberState, words: Words): readonly MemberGroup[] {
  const people = server.members.filter(({ bot }) => !bot);
  const highest = (member: StateMember) =>
    server.roles.find(({ id }) => member.roleIds.includes(id))?.id ?? null;
  const below = (id: string | null) => people.filter((member) => highest(member) === id);
  const groups = [
    ...server.roles.map(({ id, name }) => ({ name, members: below(id) })),
    { name: words.members, members: below(null) },
    { name: words.apps, members: server.members.filter(({ bot }) => bot) },
  ];
  return groups.filter(({ members }) => members.length > 0);
}

function inOrder(members: readonly StateMember[], locale: string): readonly StateMember[] {
  return [...members].sort(
    (a, b) => Number(b.online) - Number(a.online) || a.name.localeCompare(b.name, locale),
  );
}
