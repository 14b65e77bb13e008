import type { PostMember } from '../member-api.js';
import type { ChannelRecord, MemberRecord, RoleRecord } from './records.js';

/** Someone new in a guild, with the roles of that guild that the post names. */
export function newMember(
  post: PostMember,
  place: { readonly id: string; readonly guildId: string; readonly roles: readonly RoleRecord[] },
): MemberRecord {
  const names = new Set(post.roles ?? []);
  return {
    id: place.id,
    username: usernameOf(post.name),
    displayName: post.name,
    bot: false,
    color: null,
    online: true,
    guildIds: [place.guildId],
    roles: place.roles.filter((role) => names.has(role.name)).map((role) => role.id),
    joinedAt: new Date().toISOString(),
    timeouts: {},
    closesDirectMessages: false,
  };
}

/** The unique name that Discord would allow: lower case, digits, points, underscores. */
export function usernameOf(displayName: string): string {
  const plain = displayName
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const name = plain.replace(/[^a-z0-9._]+/g, '_').replace(/^_+|_+$/g, '');
  return (name.length < 2 ? `member_${name}` : name).slice(0, 32);
}

export function newDirectChannel(recipientId: string, id: string): ChannelRecord {
  const place = { id, type: 1, guildId: null, thread: null } as const;
  const plain = { name: '', topic: null, position: 0, overwrites: [], slowModeSeconds: 0 };
  return { ...place, ...plain, recipientId };
}
