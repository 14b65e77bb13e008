import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Messages } from '../locales/messages.js';
import type { CommandData } from './command.js';
import { limits } from './limits.js';
import { localeOf } from './localised.js';
import { allows, type PermissionName, permissionNames } from './permissions.js';
import { clip } from './safe-text.js';

export interface HelpProps {
  readonly messages: Messages;
  /** Whether the reader is allowed to: they are told of no command that they do not see. */
  readonly may: (permission: PermissionName) => boolean;
}

/**
 * What the reader can do here, command by command. The commands' own names and descriptions are the
 * help, so that it is never behind them.
 */
export function helpText(commands: readonly CommandData[], { messages, may }: HelpProps): string {
  const { help } = messages.discord;
  const seen = commands.filter((command) => isSeen(command, may));
  const slash = seen.filter((command) => !isMenu(command));
  // A message's and a member's may have the same name.
  const menus = [...new Set(seen.filter(isMenu).map((command) => nameOf(command, messages)))];
  const managing = slash.filter((command) => asks(command, 'ManageGuild'));
  const forAll = slash.filter(isForAll);
  const moderating = slash.filter((command) => !isForAll(command) && !asks(command, 'ManageGuild'));
  const line = (command: CommandData) => lineOf(command, messages);
  const lines = [
    help.lead,
    '',
    ...forAll.map(line),
    `- ${help.mention}`,
    ...(menus.length === 0 ? [] : [`- ${help.menus} ${menus.map(bold).join(', ')}`]),
    ...(managing.length > 0 ? ['', help.managing, ...managing.map(line)] : []),
    // Their names tell what they do, and there are too many for a line each.
    ...(moderating.length > 0
      ? ['', `${help.moderating} ${moderating.map((one) => typed(one, messages)).join(' ')}`]
      : []),
    '',
    `-# ${help.foot}`,
  ];
  return clip(lines.join('\n'), limits.content);
}

/** The client hides the others from those who may not use them. */
function isSeen(
  { default_member_permissions: asked }: CommandData,
  may: HelpProps['may'],
): boolean {
  const bits = asked ?? null;
  if (bits === null) return true;
  return permissionNames.filter((name) => allows(bits, name)).every(may);
}

function asks({ default_member_permissions: asked }: CommandData, name: PermissionName): boolean {
  return typeof asked === 'string' && allows(asked, name);
}

function isMenu({ type }: CommandData): boolean {
  return type === ApplicationCommandType.Message || type === ApplicationCommandType.User;
}

function isForAll({ default_member_permissions }: CommandData): boolean {
  return (default_member_permissions ?? null) === null;
}

function nameOf({ name, name_localizations }: CommandData, { language }: Messages): string {
  return name_localizations?.[localeOf(language)] ?? name;
}

function lineOf(command: CommandData, messages: Messages): string {
  const locale = localeOf(messages.language);
  const own = 'description' in command ? command.description : '';
  const translated =
    'description_localizations' in command ? command.description_localizations?.[locale] : null;
  return `- ${messages.discord.help.line(typed(command, messages), translated ?? own)}`;
}

function typed(command: CommandData, messages: Messages): string {
  return `\`/${nameOf(command, messages)}\``;
}

function bold(text: string): string {
  return `**${text}**`;
}
