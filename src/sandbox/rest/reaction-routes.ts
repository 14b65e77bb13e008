import { Permission } from '../world/permissions.js';
import type { MessageRecord, ReactionRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { channelFor, messageIn, refuseArchived } from './access.js';
import { refusals } from './discord-error.js';
import { type ApiRequest, NO_CONTENT, type Route } from './route.js';

/** The bot's own reactions, with emoji of Unicode; the guild has no emoji of its own. */
export function reactionRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  const path = '/channels/:channel/messages/:message/reactions/:emoji/@me';
  const limit = { requests: 4, windowMs: 1_000 };
  return [
    {
      method: 'PUT',
      path,
      authorization: 'bot',
      limit,
      handle(request) {
        change(world, request, 'reaction_added', Permission.addReactions);
        return NO_CONTENT;
      },
    },
    {
      method: 'DELETE',
      path,
      authorization: 'bot',
      limit,
      handle(request) {
        change(world, request, 'reaction_removed', 0n);
        return NO_CONTENT;
      },
    },
  ];
}

function change(
  world: World,
  request: ApiRequest,
  type: 'reaction_added' | 'reaction_removed',
  needed: bigint,
): void {
  const history = Permission.readMessageHistory;
  const channel = channelFor(world, request.parameter('channel'), needed | history);
  refuseArchived(channel);
  const message = messageIn(world, channel, request.parameter('message'));
  const emoji = request.parameter('emoji');
  if (!/^\p{Emoji}/u.test(emoji) || /^[a-z]/i.test(emoji)) throw refusals.unknownEmoji();
  const memberId = world.bot.id;
  const reactions = changed(message, emoji, memberId, type === 'reaction_added');
  const next = { ...message, reactions };
  world.replaceMessage(next, { type, message: next, memberId, emoji });
}

function changed(
  message: MessageRecord,
  emoji: string,
  memberId: string,
  add: boolean,
): readonly ReactionRecord[] {
  const known = message.reactions.find((reaction) => reaction.emoji === emoji)?.users ?? [];
  const others = known.filter((id) => id !== memberId);
  const users = add ? [...others, memberId] : others;
  const rest = message.reactions.filter((reaction) => reaction.emoji !== emoji);
  return users.length === 0 ? rest : [...rest, { emoji, users }];
}
