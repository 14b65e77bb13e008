import { emptyMessage } from '../world/empty-message.js';
import { MessageFlag, type MessageRecord, MessageType } from '../world/records.js';
import type { World } from '../world/world.js';
import type { Interaction } from './interaction.js';

/** Adds the answer to the world, as a reply to what was used. */
export function publishAnswer(
  world: World,
  interaction: Interaction,
  parts: Partial<MessageRecord>,
): MessageRecord {
  const place = {
    id: parts.id ?? world.snowflakes.next(),
    channelId: interaction.channel.id,
    authorId: world.bot.id,
  };
  const message = {
    ...emptyMessage(place),
    ...parts,
    ...answering(interaction, parts.flags ?? 0),
  };
  interaction.originalId = message.id;
  world.addMessage(message);
  return message;
}

/** What makes a message the answer to an interaction. */
function answering(interaction: Interaction, flags: number): Partial<MessageRecord> {
  return {
    type: messageTypeOf(interaction),
    replyTo: interaction.origin.componentMessageId,
    origin: interaction.origin,
    visibleTo: (flags & MessageFlag.ephemeral) === 0 ? null : interaction.member.id,
  };
}

function messageTypeOf({ origin }: Interaction): number {
  if (origin.componentMessageId !== null) return MessageType.reply;
  if (origin.command === null) return MessageType.default;
  return origin.command.type === 1 ? MessageType.chatInputCommand : MessageType.contextMenuCommand;
}
