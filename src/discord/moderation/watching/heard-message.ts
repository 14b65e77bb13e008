import {
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  MessageType,
} from 'discord-api-types/v10';
import type { ModeratedMessage } from '../../../moderation/message.js';

export type HeardMessage = GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData;

/**
 * A message as rules read it; null for what no member wrote: bots, webhooks, Discord itself.
 * @param parentOf the channel of a thread; null for what is none.
 */
export function readMessage(
  heard: HeardMessage,
  parentOf: (channelId: string) => string | null,
): ModeratedMessage | null {
  const { author, guild_id: guildId, member } = heard;
  if (guildId === undefined || member === undefined || !isWritten(heard)) return null;
  const text = textOf(heard);
  return {
    id: heard.id,
    guildId,
    channelId: heard.channel_id,
    parentId: parentOf(heard.channel_id),
    memberId: author.id,
    memberName: member.nick ?? author.global_name ?? author.username,
    roleIds: member.roles,
    text,
    at: Date.parse(heard.edited_timestamp ?? heard.timestamp),
    mentions: {
      count: mentionedMembers(heard) + heard.mention_roles.length,
      everyone: heard.mention_everyone || /@(?:everyone|here)\b/.test(text),
    },
  };
}

/** Discord tells of links that unfold as of edits: then nobody has reworded anything. */
export function isReworded({ edited_timestamp: editedAt, content }: HeardMessage): boolean {
  return editedAt !== null && content !== undefined;
}

function isWritten({ author, webhook_id: webhookId, type }: HeardMessage): boolean {
  if (author.bot === true || author.system === true || webhookId !== undefined) return false;
  return type === MessageType.Default || type === MessageType.Reply;
}

/** What is forwarded or asked in a poll is read as well: else a rule would end where that begins. */
function textOf({ content, message_snapshots: forwarded = [], poll }: HeardMessage): string {
  const asked =
    poll === undefined
      ? []
      : [poll.question.text, ...poll.answers.map(({ poll_media }) => poll_media.text)];
  return [content, ...forwarded.map(({ message }) => message.content), ...asked]
    .filter((part): part is string => part !== undefined && part !== '')
    .join('\n');
}

/** Whoever is replied to is mentioned by Discord, not by the author. */
function mentionedMembers({ mentions, referenced_message: answered, content }: HeardMessage) {
  const answeredId = answered?.author.id;
  const isNamed = (id: string) => content.includes(`<@${id}>`) || content.includes(`<@!${id}>`);
  const ids = new Set(mentions.map(({ id }) => id));
  if (answeredId !== undefined && content !== '' && !isNamed(answeredId)) ids.delete(answeredId);
  return ids.size;
}
