import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PendingInteraction } from '../state/chat-state.js';
import { useLive, usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { longDate, sameDay } from '../words/times.js';
import { MessageView, type MessageViewProps } from './message-view.js';
import { PendingCommand } from './pending-command.js';

interface MessageLinesProps {
  readonly messages: readonly Message[];
  readonly commands: readonly PendingInteraction[];
}

/** The messages, those of one author together, with the days between and commands on their way. */
export function MessageLines({ messages, commands }: MessageLinesProps) {
  const { locale } = usePage();
  const { replyingTo } = useLive();
  const drawn = useDrawn();
  const placed = byPlace(messages, commands);
  // One flat list: within a group of its own, a key would not follow its message.
  const lines = messages.flatMap((message, index) => {
    const before = messages[index - 1];
    const date = new Date(message.timestamp);
    const between = placed.get(index) ?? [];
    const newDay = before === undefined || !sameDay(new Date(before.timestamp), date);
    const continues = !newDay && between.length === 0 && continuesGroup(before, message);
    const line = drawn({ message, continues, repliedTo: message.id === replyingTo?.id });
    const day = <DayDivider key={`day ${message.id}`} label={longDate(date, locale)} />;
    return [...between, ...(newDay ? [day] : []), line];
  });
  return (
    <>
      {lines}
      {placed.get(messages.length)}
    </>
  );
}

/** Commands on their way or failed, each where it was used: before the first younger message. */
function byPlace(messages: readonly Message[], commands: readonly PendingInteraction[]) {
  const placed = new Map<number, VNode[]>();
  for (const pending of commands) {
    const younger = messages.findIndex(
      ({ timestamp }) => pending.failure !== null && Date.parse(timestamp) > pending.startedAt,
    );
    const index = younger === -1 ? messages.length : younger;
    const line = <PendingCommand key={pending.localId} pending={pending} />;
    placed.set(index, [...(placed.get(index) ?? []), line]);
  }
  return placed;
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

/** Within this time one author's messages stand under one name, as in Discord's clients. */
const groupLasts = 7 * 60_000;

function continuesGroup(before: Message, message: Message): boolean {
  const close = Date.parse(message.timestamp) - Date.parse(before.timestamp) < groupLasts;
  const plain = message.type === 0 && message.message_reference === undefined;
  return close && plain && before.author.id === message.author.id && before.flags === message.flags;
}
