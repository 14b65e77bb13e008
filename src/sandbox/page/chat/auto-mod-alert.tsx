import { Icon } from '../controls/icon.js';
import { Markdown } from '../markdown/markdown.js';
import { usePage } from '../state/context.js';
import type { Message } from '../state/message.js';

/** Type of the message in which the server's own rules alert moderators. */
export const autoModAlert = 24;

/** What was said, where, and which rule of the server held it. */
export function AutoModAlert({ message }: { message: Message }) {
  const { words, server } = usePage();
  const [embed] = message.embeds;
  const fieldOf = (name: string) =>
    embed?.fields?.find((field) => field.name === name)?.value ?? '';
  const channel = server.channels.find(({ id }) => id === fieldOf('channel_id'))?.name;
  return (
    <div class="auto-mod">
      <p class="auto-mod-head">
        <Icon name="lock" />{' '}
        {words.autoModIn(fieldOf('rule_name'), channel ?? words.unknownChannel)}
      </p>
      <blockquote>
        <Markdown text={embed?.description ?? ''} />
      </blockquote>
      {fieldOf('keyword') !== '' && (
        <p class="auto-mod-keyword">{words.autoModKeyword(fieldOf('keyword'))}</p>
      )}
    </div>
  );
}
