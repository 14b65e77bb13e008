import { useEffect, useRef, useState } from 'preact/hooks';
import type { StateMember } from '../../member-api.js';
import type { ChatState } from '../state/chat-state.js';
import { useLive, usePage } from '../state/context.js';
import type { Message } from '../state/message.js';
import { MessageLines } from './message-lines.js';
import { PlaceStart } from './place-start.js';
import { showMessage } from './show-message.js';
import { asShown } from './thread-starter.js';
import { useMessageKeys } from './use-message-keys.js';
import { useStickToBottom } from './use-stick-to-bottom.js';

/** The channel's messages, the newest at the bottom, read out as they come. */
export function MessageList() {
  const { channel, words, me } = usePage();
  const { chat } = useLive();
  const messages = visibleMessages(chat.messages.get(channel.id) ?? [], chat.dismissed);
  const commands = chat.pending.filter(
    (pending) => pending.channelId === channel.id && pending.command !== null,
  );
  const waiting = commands.filter(({ failure }) => failure === null);
  const loaded = chat.messages.has(channel.id);
  const place = `${channel.id} ${me.id} ${loaded}`;
  const part = useRecentPart(messages, place, useWanted(loaded));
  const stick = useStickToBottom({
    place,
    earlier: part.hidden,
    lastId: waiting.at(-1)?.localId ?? messages.at(-1)?.id ?? null,
    count: messages.length,
    lastIsMine: waiting.some(({ fromMenu }) => !fromMenu) || isMine(messages.at(-1), me, chat),
  });
  const onKeyDown = useMessageKeys(stick.viewport);
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go on to what can be acted on */}
      <div
        class="messages"
        ref={stick.viewport}
        onScroll={stick.onScroll}
        onKeyDown={onKeyDown}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
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
          <MessageLines messages={part.shown} commands={commands} />
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

/** One's own, or the bot's answer to what one did. */
function isMine(message: Message | undefined, me: StateMember, chat: ChatState): boolean {
  if (message?.author.id === me.id) return true;
  return message?.interactionId !== undefined && chat.answered.includes(message.interactionId);
}

function visibleMessages(messages: readonly Message[], dismissed: ReadonlySet<string>) {
  return messages.filter((message) => !dismissed.has(message.id)).map(asShown);
}
