import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MemberState, StateMember } from '../../member-api.js';
import type { MenuRequest } from '../controls/menu.js';
import type { Words } from '../words/words.js';
import type { ChatActions } from './chat-actions.js';
import type { ChatState } from './chat-state.js';
import type { MemberClient } from './member-client.js';
import type { Message } from './message.js';
import type { Place } from './place.js';

/**
 * What every part of the page may need, once the server has answered, and what seldom changes: each
 * change draws the whole page again. What changes with every message is in {@link Live}.
 */
export interface Page {
  readonly client: MemberClient;
  readonly server: MemberState;
  /** The channel or thread on show. */
  readonly channel: Place;
  readonly me: StateMember;
  readonly locale: string;
  readonly words: Words;
  readonly actions: ChatActions;
  readonly replyTo: (message: Message | null) => void;
  /** Shows a field for one's own message in its place; null: none. */
  readonly edit: (message: Message | null) => void;
  readonly actAs: (memberId: string) => void;
  readonly goToServer: (guildId: string) => void;
  /** Shows a channel or a thread, and there a message. */
  readonly goTo: (channelId: string, messageId?: string | null) => void;
  readonly openMenu: (menu: MenuRequest) => void;
  readonly openOver: (overlay: Overlay) => void;
  /** Says something for a moment. */
  readonly notify: (text: string) => void;
  /** Puts a member's name into the message being written. */
  readonly mention: (memberId: string) => void;
  /** Tells the panel that this message was chosen; null where no bot registered a panel. */
  readonly inspect: ((message: Message) => void) | null;
  /** Shows an address in the panel when it belongs there; false when it does not. */
  readonly openInPanel: (url: string) => boolean;
  readonly belongsInPanel: (url: string) => boolean;
}

/** What lies over the page until it is closed. */
export type Overlay =
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'thread'; readonly message: Message | null }
  | { readonly kind: 'server' }
  | { readonly kind: 'delete'; readonly message: Message };

/** What changes all the time; only the parts that show it are drawn again. */
export interface Live {
  readonly chat: ChatState;
  readonly replyingTo: Message | null;
  /** One's own message that is being changed. */
  readonly editing: Message | null;
  /** A message to bring into view. A new object each time. */
  readonly wanted: { readonly id: string } | null;
  /** A member whose name goes into the message being written. A new object each time. */
  readonly mentioned: { readonly name: string } | null;
}

export const PageContext = createContext<Page | null>(null);

export const LiveContext = createContext<Live | null>(null);

/** Must be called below the context's provider. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage was called outside of the page.');
  return page;
}

/** Must be called below the context's provider. */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLive was called outside of the page.');
  return live;
}
