import { Avatar } from '../controls/avatar.js';
import { InlineMarkdown } from '../markdown/markdown.js';
import { useLive, usePage } from '../state/context.js';
import { authorName, commandBehind, type Message } from '../state/message.js';
import { localised } from '../words/locales.js';
import { AuthorName } from './author-name.js';
import { systemTypes } from './system-line.js';

/** The line above a message: whom it answers, or which command it follows from. */
export function MessageOrigin({ message }: { message: Message }) {
  const command = commandBehind(message);
  if (command !== null) return <CommandOrigin userId={command.userId} name={command.name} />;
  const isSystem = systemTypes.has(message.type);
  if (isSystem || message.message_reference?.message_id === undefined) return null;
  return <ReplyOrigin message={message} />;
}

/** `Lina used /ask`, in the words of whoever reads. */
export function CommandOrigin({ userId, name }: { userId: string; name: string }) {
  const { words, server } = usePage();
  const member = server.members.find(({ id }) => id === userId);
  const shownName = member?.name ?? words.unknownMember;
  return (
    <div class="origin">
      <span class="spine" aria-hidden="true" />
      <Avatar name={shownName} color={member?.color ?? ''} small />
      <AuthorName name={shownName} color={member?.color ?? ''} /> {words.used}{' '}
      <span class="command-name">{useCommandName(name)}</span>
    </div>
  );
}

function ReplyOrigin({ message }: { message: Message }) {
  const { words, server, goTo } = usePage();
  const { chat } = useLive();
  const id = message.message_reference?.message_id;
  const here = chat.messages.get(message.channel_id)?.find((other) => other.id === id);
  const original = here ?? message.referenced_message ?? null;
  if (original === null) {
    return (
      <div class="origin">
        <span class="spine" aria-hidden="true" />
        <em>{words.originalGone}</em>
      </div>
    );
  }
  const name = authorName(original.author);
  const color = server.members.find((member) => member.id === original.author.id)?.color ?? '';
  const jump = () => goTo(original.channel_id, original.id);
  return (
    <div class="origin">
      <span class="spine" aria-hidden="true" />
      <Avatar name={name} color={color} small />
      {original.author.bot && <span class="app-badge">{words.app}</span>}
      <AuthorName name={name} color={color} />
      <Preview message={original} onPress={jump} />
    </div>
  );
}

/** One line of the original, which leads to it. */
function Preview({ message, onPress }: { message: Message; onPress: () => void }) {
  const { words } = usePage();
  const line = firstWords(message.content);
  if (line === '') {
    return (
      <button type="button" class="preview" onClick={onPress}>
        <em>{message.embeds[0]?.title ?? words.clickToSeeAttachment}</em>
      </button>
    );
  }
  const read = line.replace(/\|\|.+?\|\|/g, `(${words.spoiler})`);
  return (
    <button type="button" class="preview" aria-label={read} onClick={onPress}>
      {/* Links and spoilers of a preview do nothing by themselves: the whole line is a button. */}
      <span inert>
        <InlineMarkdown text={line} />
      </span>
    </button>
  );
}

/** The beginning of a text in one line, without what marks quotes, headings and lists. */
function firstWords(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^(?:>>>|>|#{1,3}|-#|[-*]) +/, ''));
  return lines.join(' ').slice(0, 200).trim();
}

/** A command's words in the reader's locale; only those that are typed begin with a slash. */
export function useCommandName(name: string): string {
  const { server, locale } = usePage();
  const ofMenu = server.commands.find((command) => command.name === name && command.type !== 1);
  if (ofMenu !== undefined) return localised(name, ofMenu.name_localizations, locale);
  const [root = '', ...rest] = name.split(' ');
  const command = server.commands.find((one) => one.name === root && one.type === 1);
  let level = command?.options;
  const words = [localised(root, command?.name_localizations, locale)];
  for (const word of rest) {
    const found = level?.find((option) => option.name === word);
    words.push(localised(word, found?.name_localizations, locale));
    level = found?.options;
  }
  return `/${words.join(' ')}`;
}
