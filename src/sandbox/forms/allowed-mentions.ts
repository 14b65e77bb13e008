import { parseMentions } from '../world/mentions.js';
import type { Field } from './field.js';

/** What a message may ping, as its author asked. */
export interface AllowedMentions {
  readonly parse: readonly string[];
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly repliedUser: boolean;
}

/** Whom a message pings. */
export interface Pings {
  readonly mentionedUsers: readonly string[];
  readonly mentionedRoles: readonly string[];
  readonly mentionsEveryone: boolean;
}

/** Left out, everything that the text names is pinged, and the author of a replied message. */
const EVERYTHING: AllowedMentions = {
  parse: ['users', 'roles', 'everyone'],
  users: [],
  roles: [],
  repliedUser: true,
};

export function readAllowedMentions(field: Field): AllowedMentions {
  if (!field.present) return EVERYTHING;
  const parse = field
    .get('parse')
    .items({ max: 3 })
    .flatMap((item) => item.choice(['users', 'roles', 'everyone']) ?? []);
  const ids = (name: 'users' | 'roles') => {
    const list = field.get(name);
    const found = list.items({ max: 100 }).flatMap((item) => item.snowflake() ?? []);
    if (found.length > 0 && parse.includes(name)) {
      const message = `parse:["${name}"] and ${name}: [ids...] are mutually exclusive.`;
      field.fail('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
    return found;
  };
  return {
    parse,
    users: ids('users'),
    roles: ids('roles'),
    repliedUser: field.get('replied_user').boolean() ?? false,
  };
}

/**
 * What Discord writes into `mentions`, `mention_roles` and `mention_everyone`.
 *
 * @param mayPingAll - whether the author holds MENTION_EVERYONE, which is also what it takes to
 *   ping a role that is not mentionable
 */
export function pingsOf(props: {
  readonly content: string;
  readonly allowed: AllowedMentions;
  readonly repliedAuthorId: string | null;
  readonly mayPingAll: boolean;
  readonly isMentionableRole: (id: string) => boolean;
}): Pings {
  const { content, allowed, repliedAuthorId } = props;
  const named = parseMentions(content);
  const users = named.users.filter((id) => {
    return allowed.parse.includes('users') || allowed.users.includes(id);
  });
  const replied = repliedAuthorId !== null && allowed.repliedUser ? [repliedAuthorId] : [];
  const roles = named.roles.filter((id) => {
    const wanted = allowed.parse.includes('roles') || allowed.roles.includes(id);
    return wanted && (props.mayPingAll || props.isMentionableRole(id));
  });
  return {
    mentionedUsers: [...new Set([...replied, ...users])],
    mentionedRoles: roles,
    mentionsEveryone: named.everyone && props.mayPingAll && allowed.parse.includes('everyone'),
  };
}
