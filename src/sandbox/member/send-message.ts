import { type JudgedMessage, judge } from '../automod/enforce.js';
import { pingsOf } from '../forms/allowed-mentions.js';
import type { PostFile, PostMessage } from '../member-api.js';
import { emptyMessage } from '../world/empty-message.js';
import type { GivenFile } from '../world/given-files.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import {
  type ChannelRecord,
  type MemberRecord,
  type MessageRecord,
  MessageType,
} from '../world/records.js';
import { snowflakeTime } from '../world/snowflake.js';
import type { World } from '../world/world.js';
import { channelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';
import type { MemberParts } from './member-parts.js';

const MOST_CHARACTERS = 2_000;
const MOST_FILES = 10;
const MOST_BYTES = 25 << 20;

/**
 * A member says something.
 *
 * @returns id of the message
 * @throws MemberRefusal 400 empty or too long, 403 not permitted, 404 unknown place or reply
 */
export async function sendMessage(parts: MemberParts, post: PostMessage): Promise<string> {
  const { world, given } = parts;
  const member = memberOf(world, post.memberId);
  const channel = channelOf(world, post.channelId, member, Permission.sendMessages);
  refuseLocked(world, channel, member);
  refuseTooSoon(world, channel, member);
  const files = readFiles(parts, post.attachments ?? []);
  if (files.length > 0) channelOf(world, channel.id, member, Permission.attachFiles);
  const content = checkedContent(post.content, files.length);
  const replied = post.replyTo === undefined ? null : world.message(post.replyTo);
  if (replied === undefined || (replied !== null && replied.channelId !== channel.id)) {
    throw new MemberRefusal(404, `There is no message ${post.replyTo} here to reply to.`);
  }
  const pings = memberPings(world, { member, channel, content, replied });
  const apply = passAutoMod(world, { author: member, channel, id: null, content, ...pings });
  await Promise.all(files.map((file) => given.keep(file, false)));
  const id = world.snowflakes.next();
  world.addMessage({
    ...emptyMessage({ id, channelId: channel.id, authorId: member.id }),
    ...pings,
    content,
    attachments: files.map((file) => file.record),
    type: replied === null ? MessageType.default : MessageType.reply,
    replyTo: replied?.id ?? null,
  });
  apply(id);
  return id;
}

/**
 * @returns what the server's rules do once the message stands there under an id
 * @throws MemberRefusal 400 with the words of the rule that blocks it
 */
export function passAutoMod(
  world: World,
  message: Omit<JudgedMessage, 'mentions'> &
    Pick<MessageRecord, 'mentionedUsers' | 'mentionedRoles'>,
): (messageId: string) => void {
  const mentions = message.mentionedUsers.length + message.mentionedRoles.length;
  const verdict = judge(world, { ...message, mentions });
  if (verdict.blocked === null) return verdict.apply;
  verdict.apply(null);
  throw new MemberRefusal(400, verdict.blocked);
}

/** @throws MemberRefusal 400 too long, or empty where there are no files either */
export function checkedContent(content: string, files: number): string {
  const { length } = [...content];
  const empty = content.trim() === '' && files === 0;
  if (!empty && length <= MOST_CHARACTERS) return content;
  const message = `A message has 1 to ${MOST_CHARACTERS} characters; this one has ${length}.`;
  throw new MemberRefusal(400, message);
}

/** Whom a member's message pings: everyone that it names, and the author of what it replies to. */
export function memberPings(
  world: World,
  message: {
    readonly member: MemberRecord;
    readonly channel: ChannelRecord;
    readonly content: string;
    readonly replied: MessageRecord | null;
  },
) {
  const rights = channelPermissions(world, message.member, message.channel);
  return pingsOf({
    content: message.content,
    allowed: { parse: ['users', 'roles', 'everyone'], users: [], roles: [], repliedUser: true },
    repliedAuthorId: message.replied?.authorId ?? null,
    mayPingAll: (rights & Permission.mentionEveryone) !== 0n,
    isMentionableRole: (id) => world.roles.get(id)?.mentionable === true,
  });
}

/** Slow mode holds those who manage neither messages nor the channel. */
function refuseTooSoon(world: World, channel: ChannelRecord, member: MemberRecord): void {
  const seconds = channel.thread?.slowModeSeconds ?? channel.slowModeSeconds;
  const rights = channelPermissions(world, member, channel);
  const { manageMessages, manageChannels, manageThreads } = Permission;
  const free = manageMessages | (channel.thread === null ? manageChannels : manageThreads);
  if (seconds === 0 || (rights & free) !== 0n) return;
  const last = world.messages(channel.id).findLast(({ authorId }) => authorId === member.id);
  if (last === undefined) return;
  const waitMs = snowflakeTime(last.id) + seconds * 1_000 - Date.now();
  if (waitMs <= 0) return;
  const wait = Math.ceil(waitMs / 1_000);
  throw new MemberRefusal(429, `Slow mode: ${member.displayName} may write again in ${wait} s.`);
}

/** Into a locked thread only those write who manage threads. */
function refuseLocked(world: World, channel: ChannelRecord, member: MemberRecord): void {
  if (channel.thread?.locked !== true) return;
  channelOf(world, channel.id, member, Permission.manageThreads);
}

function readFiles({ given }: MemberParts, posts: readonly PostFile[]): readonly GivenFile[] {
  if (posts.length > MOST_FILES) {
    throw new MemberRefusal(400, `A message has at most ${MOST_FILES} files, not ${posts.length}.`);
  }
  const files = posts.map((post) => {
    const file = given.read(post);
    if (typeof file === 'string') throw new MemberRefusal(400, file);
    return file;
  });
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > MOST_BYTES) throw new MemberRefusal(400, 'The files have over 25 MiB together.');
  return files;
}
