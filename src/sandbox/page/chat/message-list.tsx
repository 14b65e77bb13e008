import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive, usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { longDate, sameDay } from '../words/times.js';
import { MessageView, type MessageViewProps } from './message-view.js';
import { PendingCommand } from './pending-command.js';
import { PlaceStart } from './place-start.js';
import { showMessage } from './show-message.js';
import { asShown } from './thread-starter.js';
import { useStickToBottom } from './use-stick-to-bottom.js';

/** The channel's messages, the newest at the bottom, read out as they come. */
export function MessageList() {
  const { channel, words, me } = usePage();
  const { chat } = useLive();
  const messages = visibleMessages(chat.messages.get(channel.id) ?? [], chat.dismissed);
  const commands = chat.pending.filter(
    (pending) => pending.channelId === channel.id && pending.command !== null,
  );
  const loaded = chat.messages.has(channel.id);
  const place = `${channel.id} ${me.id} ${loaded}`;
  const part = useRecentPart(messages, place, useWanted(loaded));
  const stick = useStickToBottom({
    place,
    earlier: part.hidden,
    lastId: commands.at(-1)?.localId ?? messages.at(-1)?.id ?? null,
    count: messages.length,
    lastIsMine: commands.length > 0 || messages.at(-1)?.author.id === me.id,
  });
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="messages" ref={stick.viewport} onScroll={stick.onScroll} tabIndex={0}>
        <div
          class="messages-content"
          ref={stick.content}
          role="log"
          aria-live="polite"
          aria-relevant="additions"
          aria-busy={!loaded}
          aria-label={words.messagesIn(channel.name)}
        >
          {part.hidden === 0 && <PlaceStart loaded={loaded} />}
          {part.hidden > 0 && (
            <button type="button" class="earlier" onClick={part.more}>
              {words.earlierMessages}
            </button>
          )}
          <Messages messages={part.shown} />
          {commands.map((pending) => (
            <PendingCommand key={pending.localId} pending={pending} />
          ))}
        </div>
      </div>
      {stick.unseen > 0 && (
        <button type="button" class="new-messages" onClick={stick.toBottom}>
          {words.newMessages(stick.unseen)}
        </button>
      )}
    </div>
  );
}

/** Messages shown at first, and added at each step back: thousands would make every step slow. */
const partLength = 100;

function useRecentPart(messages: readonly Message[], place: string, wanted: string | null) {
  const [steps, setSteps] = useState({ place, count: 1 });
  const since = messages.length - messages.findIndex(({ id }) => id === wanted);
  const least = since > messages.length ? 1 : Math.ceil(since / partLength);
  const count = Math.max(steps.place === place ? steps.count : 1, least);
  const shown = messages.slice(-count * partLength);
  const more = () => setSteps({ place, count: count + 1 });
  return { shown, hidden: messages.length - shown.length, more };
}

/** The message that someone asked for; brought into view once it is on show. */
function useWanted(loaded: boolean): string | null {
  const { wanted } = useLive();
  const shown = useRef(wanted);
  useEffect(() => {
    if (!loaded || wanted === null || shown.current === wanted) return;
    if (showMessage(wanted.id)) shown.current = wanted;
  });
  return wanted?.id ?? null;
}

function Messages({ messages }: { messages: readonly Message[] }) {
  const { locale } = usePage();
  const { replyingTo } = useLive();
  const drawn = useDrawn();
  // One flat list: within a group of its own, a key would not follow its message.
  const lines = messages.flatMap((message, index) => {
    const before = messages[index - 1];
    const date = new Date(message.timestamp);
    const newDay = before === undefined || !sameDay(new Date(before.timestamp), date);
    const continues = !newDay && continuesGroup(before, message);
    const line = drawn({ message, continues, repliedTo: message.id === replyingTo?.id });
    const day = <DayDivider key={`day ${message.id}`} label={longDate(date, locale)} />;
    return newDay ? [day, line] : [line];
  });
  return <>{lines}</>;
}

/** Gives the same element for the same message, which is then not drawn again. */
function useDrawn() {
  const kept = useRef(new WeakMap<Message, { props: MessageViewProps; line: VNode }>());
  return (props: MessageViewProps): VNode => {
    const { message, continues, repliedTo } = props;
    const known = kept.current.get(message);
    const same = known?.props.continues === continues && known.props.repliedTo === repliedTo;
    if (known !== undefined && same) return known.line;
    const line = <MessageView key={message.id} {...props} />;
    kept.current.set(message, { props, line });
    return line;
  };
}

function DayDivider({ label }: { label: string }) {
  return (
    <div class="day">
      <span>{label}</span>
    </div>
  );
}

function visibleMessages(messages: readonly Message[], dismissed: ReadonlySet<string>) {
  return messages.filter((message) => !dismissed.has(message.id)).map(asShown);
}

/** Within this time one author's messages stand under one name, as in Discord's clients. */
const groupLasts = 7 * 60_000;

function continuesGroup(before: Message, message: Message): boolean {
  const close = Date.parse(message.timestamp) - Date.parse(before.timestamp) < groupLasts;
  const plain = message.type === 0 && message.message_reference === undefined;
  return close && plain && before.author.id === message.author.id && before.flags === message.flags;
}
