import type { OptionValues } from '../member-api.js';
import { Permission } from '../world/permissions.js';
import type { ChannelRecord, MemberRecord } from '../world/records.js';
import { checkedLocale } from './locale.js';
import { channelOf, memberOf } from './lookup.js';
import type { MemberParts } from './member-parts.js';
import { createNameable } from './nameable.js';
import { createNamed, createResolver } from './named.js';

/** Who uses a command, and where. */
export interface CommandStart {
  readonly member: MemberRecord;
  readonly channel: ChannelRecord;
  readonly locale: string;
}

/** @throws MemberRefusal 404 unknown, 403 not permitted, 400 for a locale that Discord has not */
export function commandStart(
  { world }: MemberParts,
  post: { readonly channelId: string; readonly memberId: string; readonly locale: string },
): CommandStart {
  const member = memberOf(world, post.memberId);
  const channel = channelOf(world, post.channelId, member, Permission.useApplicationCommands);
  return { member, channel, locale: checkedLocale(post.locale) };
}

/** What the options given are read with. */
export function commandReader(
  parts: MemberParts,
  start: CommandStart,
  post: { readonly options?: OptionValues },
) {
  return {
    nameable: createNameable(parts.world, start),
    options: post.options ?? {},
    named: createNamed(),
    readFile: parts.given.read,
    resolve: createResolver(parts, start),
  };
}
