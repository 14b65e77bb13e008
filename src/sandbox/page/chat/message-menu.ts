import type { MenuEntry, MenuGroup, Point } from '../controls/menu.js';
import { type Page, usePage } from '../state/context.js';
import { authorName, isEphemeral, isLoading, type Message } from '../state/message.js';
import { messageAddress } from '../state/message-address.js';
import { threadFrom } from '../state/place.js';
import { mayOpenThread, mayUse, mayWrite } from '../state/rights.js';
import { localised } from '../words/locales.js';

/** Opens the menu of a message: what the application does with it, and what the page does. */
export function useMessageMenu(message: Message): (at: Point) => void {
  const page = usePage();
  return (at) =>
    page.openMenu({
      label: page.words.messageMenu(authorName(message.author)),
      at,
      groups: [appGroup(page, 3, message.id), pageGroup(page, message), lastGroup(page, message)],
    });
}

/** The application's commands for a message (3) or a member (2), as this member may use them. */
export function appGroup(page: Page, type: 2 | 3, targetId: string): MenuGroup {
  const { server, me, locale, words, actions, channel } = page;
  const commands = server.commands.filter(
    (command) => command.type === type && mayUse(me, command, channel),
  );
  const entries = commands.map((command) => ({
    label: localised(command.name, command.name_localizations, locale),
    icon: 'app' as const,
    onChoose: () => actions.runOn(command.name, targetId),
  }));
  return { title: words.apps, entries };
}

/** Whether the bot may be asked what is behind this message. */
export function canInspect(page: Page, message: Message): boolean {
  return page.inspect !== null && message.author.bot === true && !isLoading(message);
}

function pageGroup(page: Page, message: Message): MenuGroup {
  const { words, me, channel, server, goTo } = page;
  const entries: MenuEntry[] = [];
  const thread = threadFrom(server, me, message.id);
  if (canInspect(page, message)) {
    entries.push({
      label: words.inspect,
      icon: 'inspect',
      onChoose: () => page.inspect?.(message),
    });
  }
  if (!isEphemeral(message) && mayWrite(me, channel)) {
    entries.push({
      label: words.reply,
      icon: 'reply',
      onChoose: () => page.replyTo(message),
    });
  }
  if (thread !== undefined) {
    entries.push({ label: words.goToThread, icon: 'thread', onChoose: () => goTo(thread.id) });
  } else if (!isEphemeral(message) && mayOpenThread(me, channel)) {
    entries.push({
      label: words.openThread,
      icon: 'thread',
      onChoose: () => page.openOver({ kind: 'thread', message }),
    });
  }
  return { entries };
}

function lastGroup(page: Page, message: Message): MenuGroup {
  const { words, me, server, actions, channel } = page;
  const entries: MenuEntry[] = [];
  const text = textOf(message);
  if (text !== '') {
    entries.push({ label: words.copyText, icon: 'copy', onChoose: () => copy(page, text) });
  }
  if (isEphemeral(message)) {
    const onChoose = () => actions.dismissMessage(message.id);
    return { entries: [...entries, { label: words.dismiss, icon: 'eye', onChoose }] };
  }
  const address = messageAddress({
    guildId: channel.direct ? '@me' : server.guild.id,
    channelId: message.channel_id,
    messageId: message.id,
  });
  entries.push({ label: words.copyLink, icon: 'link', onChoose: () => copy(page, address) });
  if (message.author.id === me.id) {
    entries.push({ label: words.editMessage, icon: 'pen', onChoose: () => page.edit(message) });
    entries.push({
      label: words.deleteMessage,
      icon: 'bin',
      danger: true,
      onChoose: () => page.openOver({ kind: 'delete', message }),
    });
  }
  return { entries };
}

/** What a member reads of a message: its own text, or that of its cards and layouts. */
function textOf(message: Message): string {
  if (message.content !== '') return message.content;
  const cards = message.embeds.flatMap(({ title, description }) => [title, description]);
  return [...cards, ...textsIn(message.components ?? [])].filter(Boolean).join('\n\n');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'content' in value && typeof value.content === 'string' ? [value.content] : [];
  return 'components' in value ? [...own, ...textsIn(value.components)] : own;
}

export function copy({ words, notify }: Page, text: string): void {
  navigator.clipboard.writeText(text).then(
    () => notify(words.copied),
    () => notify(words.copyFailed),
  );
}
