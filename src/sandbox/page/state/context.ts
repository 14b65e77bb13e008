import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MemberState, StateMember } from '../../member-api.js';
import type { Words } from '../words/words.js';
import type { ChatState } from './chat-state.js';
import type { MemberClient } from './member-client.js';
import type { Message } from './message.js';
import type { ChatActions } from './use-chat.js';

/** What every part of the page may need, once the server has answered. */
export interface Page {
  readonly client: MemberClient;
  readonly chat: ChatState;
  readonly server: MemberState;
  readonly channel: MemberState['channels'][number];
  readonly me: StateMember;
  readonly locale: string;
  readonly words: Words;
  readonly actions: ChatActions;
  readonly replyingTo: Message | null;
  readonly replyTo: (message: Message | null) => void;
  /** Shows an address in the panel when it belongs there; false when it does not. */
  readonly openInPanel: (url: string) => boolean;
  readonly belongsInPanel: (url: string) => boolean;
}

export const PageContext = createContext<Page | null>(null);

/** Must be called below the context's provider. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage was called outside of the page.');
  return page;
}
