import type { StateMember } from '../../member-api.js';
import { Avatar } from '../controls/avatar.js';
import { contextMenuHandlers } from '../controls/use-context-menu.js';
import { useMemberMenu } from '../side/member-menu.js';
import { usePage } from '../state/context.js';
import { authorName, isEphemeral, type Message } from '../state/message.js';
import { fullTime, messageTime, shortTime } from '../words/times.js';
import { AuthorName } from './author-name.js';
import { EphemeralMark } from './ephemeral-mark.js';
import { MessageActions } from './message-actions.js';
import { MessageBody } from './message-body.js';
import { useMessageMenu } from './message-menu.js';
import { MessageOrigin } from './message-origin.js';
import { ThreadLine } from './thread-line.js';

export interface MessageViewProps {
  readonly message: Message;
  /** Stands under the message before, without avatar and name. */
  readonly continues: boolean;
  /** The member is writing an answer to it. */
  readonly repliedTo: boolean;
}

export function MessageView({ message, continues, repliedTo }: MessageViewProps) {
  const { me } = usePage();
  const openMenu = useMessageMenu(message);
  const classes = ['message'];
  if (continues) classes.push('continues');
  if (isEphemeral(message)) classes.push('ephemeral');
  if (isMentioned(message, me)) classes.push('mentions-me');
  if (repliedTo) classes.push('replied-to');
  return (
    <article
      class={classes.join(' ')}
      // A touch gives the focus, and what has it shows its actions.
      tabIndex={-1}
      data-message-id={message.id}
      aria-labelledby={`author-${message.id} body-${message.id}`}
      {...contextMenuHandlers(openMenu)}
    >
      <MessageOrigin message={message} />
      <div class="message-row">
        <MessageGutter message={message} continues={continues} />
        <div class="message-main">
          <MessageHeader message={message} hidden={continues} />
          <MessageBody message={message} />
          <ThreadLine message={message} />
          {isEphemeral(message) && <EphemeralMark messageId={message.id} />}
        </div>
      </div>
      <MessageActions message={message} openMenu={openMenu} />
    </article>
  );
}

/** By name or by role; what one writes oneself pings nobody here. */
function isMentioned(message: Message, me: StateMember): boolean {
  const named = message.mentions.some(({ id }) => id === me.id);
  const byRole = message.mention_roles.some((id) => me.roleIds.includes(id));
  return (message.mention_everyone || named || byRole) && message.author.id !== me.id;
}

function MessageGutter({ message, continues }: { message: Message; continues: boolean }) {
  const { locale } = usePage();
  const name = authorName(message.author);
  const color = useColor(message.author.id);
  const openMenu = useMemberMenu(message.author.id);
  if (!continues) {
    return (
      <span class="gutter" {...contextMenuHandlers(openMenu)}>
        <Avatar name={name} color={color} />
      </span>
    );
  }
  return (
    <time class="gutter-time" dateTime={message.timestamp} aria-hidden="true">
      {shortTime(new Date(message.timestamp), locale)}
    </time>
  );
}

function MessageHeader({ message, hidden }: { message: Message; hidden: boolean }) {
  const { locale, words } = usePage();
  const date = new Date(message.timestamp);
  const color = useColor(message.author.id);
  const openMenu = useMemberMenu(message.author.id);
  return (
    <header class={hidden ? 'message-header visually-hidden' : 'message-header'}>
      <span {...contextMenuHandlers(openMenu)}>
        <AuthorName id={`author-${message.id}`} name={authorName(message.author)} color={color} />
      </span>{' '}
      {message.author.bot && <span class="app-badge">{words.app}</span>}{' '}
      <time class="sent-at" dateTime={message.timestamp} title={fullTime(date, locale)}>
        {messageTime(date, locale, words)}
      </time>
    </header>
  );
}

function useColor(memberId: string): string {
  return usePage().server.members.find(({ id }) => id === memberId)?.color ?? '';
}
