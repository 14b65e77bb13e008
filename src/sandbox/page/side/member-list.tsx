import type { StateMember } from '../../member-api.js';
import { Avatar } from '../controls/avatar.js';
import { usePage } from '../state/context.js';

/** Who is here: those online first, then by name. */
export function MemberList() {
  const { server, words, locale } = usePage();
  const members = [...server.members].sort(
    (a, b) => Number(b.online) - Number(a.online) || a.name.localeCompare(b.name, locale),
  );
  return (
    <section aria-label={words.members}>
      <h2 class="side-title">
        {words.members} — {members.length}
      </h2>
      <ul class="members">
        {members.map((member) => (
          <MemberLine key={member.id} member={member} />
        ))}
      </ul>
    </section>
  );
}

function MemberLine({ member }: { member: StateMember }) {
  const { words } = usePage();
  return (
    <li class={member.online ? 'member' : 'member away'}>
      <Avatar name={member.name} color={member.color} online={member.online} />
      <span class="member-name">{member.name}</span>
      {member.bot && <span class="app-badge">{words.app}</span>}
      <span class="visually-hidden">{member.online ? words.online : words.offline}</span>
    </li>
  );
}
