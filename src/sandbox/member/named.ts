import { attachmentObject, givenFileUrl } from '../wire/attachments.js';
import { interactionChannel } from '../wire/channels.js';
import { partialMember, roleObject, userObject } from '../wire/people.js';
import type { GivenFile } from '../world/given-files.js';
import { isIn } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { channelPermissions } from '../world/permissions.js';
import type { ChannelRecord, MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';

/** Whom and what the options of a command, or the values of a select, name. */
export interface Named {
  readonly users: Set<string>;
  readonly roles: Set<string>;
  readonly channels: Set<string>;
  readonly files: GivenFile[];
}

export function createNamed(): Named {
  return { users: new Set(), roles: new Set(), channels: new Set(), files: [] };
}

/** Shows what is named: the `resolved` of an interaction, or nothing where nothing is. */
export type Resolver = (named: Named) => { readonly resolved?: JsonObject };

/** @param place - where, and by whom, it is named; the permissions shown are those there */
export function createResolver(
  props: { readonly world: World; readonly address: () => string },
  place: { readonly channel: ChannelRecord; readonly member: MemberRecord },
): Resolver {
  const { world, address } = props;
  const { guildId } = place.channel;
  const showMember = (member: MemberRecord) => ({
    ...withoutVoice(partialMember(world, member, guildId ?? '')),
    permissions: channelPermissions(world, member, place.channel).toString(),
  });
  return (named) => {
    const users = found(named.users, world.members);
    const people = users.filter(([, member]) => guildId !== null && isIn(member, guildId));
    const files = named.files.map(({ record }): [string, JsonObject] => {
      const url = givenFileUrl(address(), world.applicationId, record);
      return [record.id, { ...attachmentObject(record, url), ephemeral: true }];
    });
    const resolved = {
      ...group('users', users, userObject),
      ...group('members', people, showMember),
      ...group('roles', found(named.roles, world.roles), roleObject),
      ...group('channels', found(named.channels, world.channels), (channel) =>
        interactionChannel(world, channel, place.member),
      ),
      ...group('attachments', files, (file) => file),
    };
    return Object.keys(resolved).length === 0 ? {} : { resolved };
  };
}

/** Members stand among what is resolved without `deaf` and `mute`. */
function withoutVoice({ deaf: _, mute: __, ...member }: JsonObject): JsonObject {
  return member;
}

function found<T>(ids: Iterable<string>, records: ReadonlyMap<string, T>): [string, T][] {
  return [...ids].flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [[id, record]];
  });
}

function group<T>(
  name: string,
  entries: readonly [string, T][],
  show: (record: T) => JsonObject,
): JsonObject {
  if (entries.length === 0) return {};
  return { [name]: Object.fromEntries(entries.map(([id, record]) => [id, show(record)])) };
}
