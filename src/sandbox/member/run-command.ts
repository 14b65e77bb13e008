import { InteractionType } from '../interactions/interaction.js';
import type { PostInteraction } from '../member-api.js';
import type { JsonObject } from '../world/json.js';
import type { CommandRecord, OriginCommand } from '../world/records.js';
import { commandData } from './command-data.js';
import { type CommandStart, commandReader, commandStart } from './command-start.js';
import { commandOf } from './find-command.js';
import type { MemberParts } from './member-parts.js';
import { menuData } from './menu-data.js';
import { createNameable } from './nameable.js';
import { createResolver } from './named.js';

/**
 * A member uses a slash command or a context menu. Files given are kept first.
 *
 * @returns id of the interaction
 * @throws MemberRefusal what Discord's client would not let the member do
 */
export async function runCommand(parts: MemberParts, post: PostInteraction): Promise<string> {
  const start = commandStart(parts, post);
  const command = commandOf(parts.world, post.command, start.member, {
    channel: start.channel,
    menu: post.targetId !== undefined,
    onMember: parts.world.members.has(post.targetId ?? ''),
  });
  const data =
    command.type === 1
      ? await slashData(parts, start, command, post)
      : menuData({
          nameable: createNameable(parts.world, start),
          command,
          targetId: post.targetId,
          showMessage: (id) => targetMessage(parts, start, id),
          resolve: createResolver(parts, start),
        });
  const type = InteractionType.command;
  const origin = originCommand(command, post.targetId);
  return parts.interactions.start({ ...start, type, data, command: origin }).id;
}

async function slashData(
  parts: MemberParts,
  start: CommandStart,
  command: CommandRecord,
  post: PostInteraction,
): Promise<JsonObject> {
  const reader = commandReader(parts, start, post);
  const data = commandData({ ...reader, command, focused: null });
  await Promise.all(reader.named.files.map((file) => parts.given.keep(file, true)));
  return data;
}

/** A message of this channel that the member sees; with all it says, whatever the bot's intents. */
function targetMessage(
  { world, wire }: MemberParts,
  { channel, member }: CommandStart,
  id: string,
): JsonObject | null {
  const message = world.message(id);
  const here = message?.channelId === channel.id;
  return here && [null, member.id].includes(message.visibleTo) ? wire.full(message) : null;
}

function originCommand(command: CommandRecord, targetId: string | undefined): OriginCommand {
  const { name, type } = command;
  return { name, type, targetId: type === 1 ? null : (targetId ?? null) };
}
