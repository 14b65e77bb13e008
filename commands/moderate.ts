import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { MessageCommand, UserCommand } from '../src/discord/command.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised } from '../src/discord/localised.js';
import {
  type ModerateEdge,
  showPanel,
} from '../src/discord/moderation/reporting/moderate-panel.js';

/** In the menu of a message: its author's cases, and what a moderator may do about it. */
export function createModerateMessage(edge: ModerateEdge): MessageCommand {
  return {
    ...gate,
    kind: 'message',
    data: moderateMessageData,
    visibility: () => 'private',
    run(context) {
      const { id: messageId, channelId, content: text, authorId, authorName } = context.target;
      const { byMachine } = context.target;
      const message = { channelId, messageId, text };
      const target = { memberId: authorId, memberName: authorName, byMachine, message };
      return showPanel(context, target, edge);
    },
  };
}

/** The same in the menu of a member. */
export function createModerateMember(edge: ModerateEdge): UserCommand {
  return {
    ...gate,
    kind: 'user',
    data: moderateMemberData,
    visibility: () => 'private',
    run(context) {
      const { id: memberId, name: memberName, isBot: byMachine } = context.target;
      return showPanel(context, { memberId, memberName, byMachine, message: null }, edge);
    },
  };
}

/** Whoever may do one of the things is let in; what each may is asked when it is done. */
const gate = {
  answered: 'deferred',
  permissions: [],
  always: true,
  moderates: true,
  coolDown: null,
} as const;

const name = localised((messages) => messages.moderation.queue.reporting.menus.moderate);

const data = {
  ...inGuilds,
  // Discord shows it to moderators alone by default.
  default_member_permissions: PermissionFlagsBits.ModerateMembers.toString(),
  name: name.text,
  name_localizations: name.localizations,
};

export const moderateMessageData = {
  ...data,
  type: ApplicationCommandType.Message as const,
} satisfies MessageCommand['data'];

export const moderateMemberData = {
  ...data,
  type: ApplicationCommandType.User as const,
} satisfies UserCommand['data'];
