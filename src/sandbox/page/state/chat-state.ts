import type { MemberEvent, MemberState } from '../../member-api.js';
import type { FormAction, OpenForm } from './forms.js';
import type { Message } from './message.js';

/** Everything that the page knows of the server, as one member sees it. */
export interface ChatState {
  /** Null until the first answer of the server. */
  readonly server: MemberState | null;
  readonly connection: 'connecting' | 'open' | 'lost';
  /** Messages of the channels loaded so far, oldest first. */
  readonly messages: ReadonlyMap<string, readonly Message[]>;
  readonly loadFailed: boolean;
  /** The channel on show. */
  readonly viewing: string | null;
  /** Channels in which others have written since they were last on show. */
  readonly unread: ReadonlySet<string>;
  /** Channel → who is typing there → until when, in milliseconds since the epoch. */
  readonly typing: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly pending: readonly PendingInteraction[];
  /** Ephemeral messages that the member put away. */
  readonly dismissed: ReadonlySet<string>;
  /** Interactions answered lately, as the answer may come before the id of what it answers. */
  readonly answered: readonly string[];
  /** The form that the bot opened for this member; null when none is. */
  readonly form: OpenForm | null;
}

/** A command or control that the member used and that nothing has answered yet, or that failed. */
export interface PendingInteraction {
  readonly localId: string;
  /** Known once the server accepted it. */
  readonly interactionId: string | null;
  readonly channelId: string;
  /** For a command, its words: `ask`, `article show`, or the name of one in a menu. */
  readonly command: string | null;
  /** Chosen from the menu of something further up, where the member still looks. */
  readonly fromMenu: boolean;
  /** For a control, the message it stands under. */
  readonly messageId: string | null;
  readonly customId: string | null;
  /** In milliseconds since the epoch. */
  readonly startedAt: number;
  readonly failure: string | null;
}

export type ChatAction =
  | { readonly type: 'server'; readonly server: MemberState }
  | { readonly type: 'connection'; readonly connection: ChatState['connection'] }
  | { readonly type: 'messages'; readonly channelId: string; readonly messages: readonly Message[] }
  | { readonly type: 'loadFailed' }
  | { readonly type: 'viewing'; readonly channelId: string | null }
  | { readonly type: 'event'; readonly event: MemberEvent; readonly now: number }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'started'; readonly pending: PendingInteraction }
  | { readonly type: 'accepted'; readonly localId: string; readonly interactionId: string }
  | { readonly type: 'refused'; readonly localId: string; readonly reason: string }
  | { readonly type: 'dismiss'; readonly localId?: string; readonly messageId?: string }
  | { readonly type: 'memberChanged' }
  | FormAction;

export const emptyChat: ChatState = {
  server: null,
  connection: 'connecting',
  messages: new Map(),
  loadFailed: false,
  viewing: null,
  unread: new Set(),
  typing: new Map(),
  pending: [],
  dismissed: new Set(),
  answered: [],
  form: null,
};

/** Who is typing in a channel now. */
export function typingIn(state: ChatState, channelId: string): readonly string[] {
  return [...(state.typing.get(channelId)?.keys() ?? [])];
}
