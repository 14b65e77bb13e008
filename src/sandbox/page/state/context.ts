import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MemberState, StateMember } from '../../member-api.js';
import type { Words } from '../words/words.js';
import type { ChatState } from './chat-state.js';
import type { MemberClient } from './member-client.js';
import type { Message } from './message.js';
import type { ChatActions } from './use-chat.js';

/**
 * What every part of the page may need, once the server has answered, and what seldom changes: each
 * change draws the whole page again. What changes with every message is in {@link Live}.
 */
export interface Page {
  readonly client: MemberClient;
  readonly server: MemberState;
  readonly channel: MemberState['channels'][number];
  readonly me: StateMember;
  readonly locale: string;
  readonly words: Words;
  readonly actions: ChatActions;
  readonly replyTo: (message: Message | null) => void;
  /** Shows an address in the panel when it belongs there; false when it does not. */
  readonly openInPanel: (url: string) => boolean;
  readonly belongsInPanel: (url: string) => boolean;
}

/** What changes all the time; only the parts that show it are drawn again. */
export interface Live {
  readonly chat: ChatState;
  readonly replyingTo: Message | null;
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
