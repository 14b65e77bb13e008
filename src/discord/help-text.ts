import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Messages } from '../locales/messages.js';
import type { CommandData } from './command.js';
import { limits } from './limits.js';
import { localeOf } from './localised.js';
import { clip } from './safe-text.js';

export interface HelpProps {
  readonly messages: Messages;
  /** Whether the reader sees the commands of those who manage the server. */
  readonly manages: boolean;
}

/**
 * What the reader can do here, command by command. The commands' own names and descriptions are the
 * help, so that it is never behind them.
 */
export function helpText(
  commands: readonly CommandData[],
  { messages, manages }: HelpProps,
): string {
  const { help } = messages.discord;
  const slash = commands.filter((command) => !isMenu(command));
  const menus = commands.filter(isMenu).map((command) => nameOf(command, messages));
  const forAll = slash.filter(isForAll);
  const forSome = slash.filter((command) => !isForAll(command));
  const line = (command: CommandData) => lineOf(command, messages);
  const lines = [
    help.lead,
    '',
    ...forAll.map(line),
    `- ${help.mention}`,
    ...(menus.length === 0 ? [] : [`- ${help.menus} ${menus.map(bold).join(', ')}`]),
    ...(manages && forSome.length > 0 ? ['', help.managing, ...forSome.map(line)] : []),
    '',
    `-# ${help.foot}`,
  ];
  return clip(lines.join('\n'), limits.content);
}

function isMenu({ type }: CommandData): boolean {
  return type === ApplicationCommandType.Message || type === ApplicationCommandType.User;
}

/** The client hides the others from those who may not use them. */
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
  const name = `\`/${nameOf(command, messages)}\``;
  return `- ${messages.discord.help.line(name, translated ?? own)}`;
}

function bold(text: string): string {
  return `**${text}**`;
}
