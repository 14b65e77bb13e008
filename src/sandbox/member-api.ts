import type { APIMessage } from 'discord-api-types/v10';

/**
 * What the page does, scripts can do: the shapes of `/member/*`. Documented with examples in
 * README.md beside this file. Types only; the page imports them too.
 */

/** `GET /member/state` */
export interface MemberState {
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly topic: string | null;
  }[];
  readonly members: readonly StateMember[];
  readonly commands: readonly StateCommand[];
  /** Whether a bot is connected to the gateway now. */
  readonly botOnline: boolean;
  /** Address that a bot registered to be shown beside the chat; null before that. */
  readonly panelUrl: string | null;
}

export interface StateMember {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** CSS colour of the avatar and the highest role. */
  readonly color: string;
  readonly online: boolean;
}

/** As registered, localisations included (`APIApplicationCommand`, the fields that the page needs). */
export interface StateCommand {
  readonly id: string;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly type: number;
  readonly options?: readonly StateOption[];
}

export interface StateOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly StateChoice[];
  readonly options?: readonly StateOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

export interface StateChoice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly value: string | number;
}

/** `POST /member/messages` → `{ id }` */
export interface PostMessage {
  readonly channelId: string;
  readonly memberId: string;
  readonly content: string;
  readonly replyTo?: string;
}

/**
 * `POST /member/interactions` → `{ interactionId }`. Options by name; a subcommand is a nested
 * object: `{ show: { article: 'x' } }`.
 */
export interface PostInteraction {
  readonly channelId: string;
  readonly memberId: string;
  readonly locale: string;
  readonly command: string;
  readonly options?: OptionValues;
  readonly targetId?: string;
}

export interface OptionValues {
  readonly [name: string]: string | number | boolean | OptionValues;
}

/** `POST /member/components` → `{ interactionId }` */
export interface PostComponent {
  readonly messageId: string;
  readonly customId: string;
  readonly memberId: string;
  readonly locale?: string;
  readonly values?: readonly string[];
}

/** `POST /member/autocomplete` → `{ choices }` */
export interface PostAutocomplete {
  readonly channelId: string;
  readonly memberId: string;
  readonly locale: string;
  readonly command: string;
  /** Name of the focused option; inside a subcommand, of that subcommand's option. */
  readonly option: string;
  /** What was typed so far. */
  readonly value: string;
  /** The other options filled in so far. */
  readonly options?: OptionValues;
}

/**
 * `GET /member/channels/:id/messages?memberId=` → `{ messages }`, oldest first: what that member
 * sees, ephemeral ones included; the flag LOADING (128) while deferred. `&after=ID` leaves out that
 * message and older ones.
 */
export type SeenMessage = APIMessage & {
  readonly interactionId?: string;
  /** Commands that the seed offers under this message; the page runs them as the current member. */
  readonly suggestions?: readonly Suggestion[];
};

/** A click away: what `POST /member/interactions` needs besides member, channel and locale. */
export interface Suggestion {
  readonly label: string;
  readonly command: string;
  readonly options: OptionValues;
}

/** `POST /member/members` → `{ id }`: one more person joins the guild. */
export interface PostMember {
  readonly name: string;
  /** Names of existing roles. Default: none. */
  readonly roles?: readonly string[];
}

/** `POST /member/direct-channels` → `{ id }`: the channel between this member and the bot. */
export interface PostDirectChannel {
  readonly memberId: string;
}

/** `POST /member/typing` → 204 */
export interface PostTyping {
  readonly channelId: string;
  readonly memberId: string;
}

/** `GET /member/interactions/:id`: what became of an interaction of the last 15 minutes. */
export interface InteractionReport {
  readonly state: 'pending' | 'answered' | 'failed';
  /** Why it failed; null otherwise. */
  readonly reason: string | null;
}

/**
 * A failed call: `{ error }`, one sentence. Status 400, 403 (foreign Host or Origin, or something
 * this member may not do), 404 or 504 (the bot did not answer an autocomplete in time).
 */
export interface MemberError {
  readonly error: string;
}

/**
 * `GET /member/events?memberId=`: server-sent events, each `data:` one of these as JSON. Messages
 * are sent only to those who see them.
 */
export type MemberEvent =
  | { readonly type: 'message'; readonly message: SeenMessage }
  | { readonly type: 'message_deleted'; readonly channelId: string; readonly id: string }
  /** Commands, members, panel or the bot's presence changed: read `/member/state` again. */
  | { readonly type: 'state' }
  /** The bot acknowledged it: a button stops spinning. Sent to the member who acted. */
  | {
      readonly type: 'interaction_answered';
      readonly interactionId: string;
      readonly channelId: string;
    }
  | { readonly type: 'typing'; readonly channelId: string; readonly memberId: string }
  /**
   * The bot did not answer in 3 s, or deferred and never answered: what Discord shows in red. Sent to
   * the member who acted.
   */
  | {
      readonly type: 'interaction_failed';
      readonly interactionId: string;
      readonly channelId: string;
      readonly reason: string;
    };
