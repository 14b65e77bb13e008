import type { MessageWire } from '../wire/messages.js';
import type { JsonObject } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { MemberRecord, MessageRecord } from '../world/records.js';
import { compareSnowflakes } from '../world/snowflake.js';
import type { World } from '../world/world.js';

/** Messages as members see them. */
export interface SeenMessages {
  /** A member's own view of a channel, oldest first: the messages younger than the id `after`. */
  list(channelId: string, member: MemberRecord, after: string): JsonObject[];
  /** As `SeenMessage`. */
  show(message: MessageRecord): JsonObject;
  /** @param member - null: someone without a seat; sees what is public */
  sees(message: MessageRecord, member: MemberRecord | null): boolean;
}

export function createSeenMessages(props: {
  readonly world: World;
  readonly wire: MessageWire;
}): SeenMessages {
  const { world, wire } = props;
  const sees = (message: MessageRecord, member: MemberRecord | null) => {
    if (message.visibleTo !== null && message.visibleTo !== member?.id) return false;
    return member === null
      ? world.channels.get(message.channelId)?.guildId !== null
      : mayView(world, message.channelId, member);
  };
  const show = (message: MessageRecord): JsonObject => ({
    ...wire.full(message),
    ...(message.origin === null ? {} : { interactionId: message.origin.id }),
    ...(message.suggestions.length === 0
      ? {}
      : { suggestions: message.suggestions.map((suggestion) => ({ ...suggestion })) }),
  });
  return {
    sees,
    show,
    list(channelId, member, after) {
      return world
        .messages(channelId)
        .filter((message) => compareSnowflakes(message.id, after) > 0 && sees(message, member))
        .map(show);
    },
  };
}
