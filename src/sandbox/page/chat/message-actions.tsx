import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import type { Point } from '../controls/menu.js';
import { below } from '../controls/use-context-menu.js';
import { usePage } from '../state/context.js';
import { authorName, isEphemeral, type Message } from '../state/message.js';
import { mayWrite } from '../state/rights.js';
import { canInspect } from './message-menu.js';

interface MessageActionsProps {
  readonly message: Message;
  readonly openMenu: (at: Point) => void;
}

/** The nearest of what can be done with a message, and the way to the rest. */
export function MessageActions({ message, openMenu }: MessageActionsProps) {
  const page = usePage();
  const { words, me, channel } = page;
  const more = useRef<HTMLButtonElement | null>(null);
  const label = words.replyTo(authorName(message.author));
  return (
    <div class="message-actions" role="toolbar" aria-label={words.messageActions}>
      {canInspect(page, message) && (
        <button
          type="button"
          aria-label={words.inspect}
          title={words.inspect}
          onClick={() => page.inspect?.(message)}
        >
          <Icon name="inspect" />
        </button>
      )}
      {!isEphemeral(message) && mayWrite(me, channel) && (
        <button
          type="button"
          // One stop for the keyboard at each message is enough: the menu has this too.
          tabIndex={-1}
          aria-label={label}
          title={words.reply}
          onClick={() => page.replyTo(message)}
        >
          <Icon name="reply" />
        </button>
      )}
      <button
        ref={more}
        type="button"
        aria-label={words.moreActions(authorName(message.author))}
        aria-haspopup="menu"
        title={words.more}
        onClick={() => more.current !== null && openMenu(below(more.current))}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}
