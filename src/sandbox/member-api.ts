import type { APIMessage } from 'discord-api-types/v10';

/**
 * What the page does, scripts can do: the shapes of `/member/*`. Documented with examples in
 * README.md beside this file. Types only; the page imports them too.
 */

/** `GET /member/state?guildId=`; without `guildId`, of the first server. */
export interface MemberState {
  readonly guild: { readonly id: string; readonly name: string };
  /** All servers that the bot is in, the first one first. */
  readonly guilds: readonly { readonly id: string; readonly name: string }[];
  /** Text channels of the server, in their order. Who sees which: `StateMember.permissions`. */
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly topic: string | null;
  }[];
  /** Threads of those channels, archived ones included, oldest first. */
  readonly threads: readonly StateThread[];
  /** Highest first; the last one is @everyone. */
  readonly roles: readonly StateRole[];
  readonly members: readonly StateMember[];
  /** All of this server; each names the permissions that it takes. */
  readonly commands: readonly StateCommand[];
  /** Whether a bot is connected to the gateway now. */
  readonly botOnline: boolean;
  /** Address that a bot registered to be shown beside the chat; null before that. */
  readonly panelUrl: string | null;
}

export interface StateThread {
  readonly id: string;
  /** Discord's channel type. 11: public; 12: private. */
  readonly type: 11 | 12;
  readonly name: string;
  /** Channel in which it was opened. */
  readonly parentId: string;
  readonly ownerId: string;
  /** Message of the parent channel that it grew from; null when it was opened without one. */
  readonly messageId: string | null;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly messageCount: number;
  /** Those who joined it. */
  readonly memberIds: readonly string[];
}

export interface StateRole {
  readonly id: string;
  readonly name: string;
  /** CSS colour, or null. */
  readonly color: string | null;
}

export interface StateMember {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** Without @everyone. */
  readonly roleIds: readonly string[];
  /** Decimal bit set: what this member may do in the server as a whole. */
  readonly guildPermissions: string;
  /** Decimal bit sets by channel or thread; a channel that is missing is not seen. */
  readonly permissions: Readonly<Record<string, string>>;
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
  /** 1: slash command; 2: on a member; 3: on a message. */
  readonly type: number;
  readonly options?: readonly StateOption[];
  /** Decimal bit set that `guildPermissions` must hold; null: anyone; "0": administrators. */
  readonly default_member_permissions?: string | null;
  /** 0: in servers; 1: in direct messages with the bot. */
  readonly contexts?: readonly number[] | null;
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
  /** For options of type channel: the types that may be given. */
  readonly channel_types?: readonly number[];
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
  /** May be empty or left out where there are attachments. */
  readonly content: string;
  readonly replyTo?: string;
  /** At most 10, each at most 10 MiB, 25 MiB together. */
  readonly attachments?: readonly PostFile[];
}

/** A file that a member gives. An alias, so that it can stand among `OptionValues`. */
export type PostFile = {
  readonly name: string;
  /** Default: guessed from the name's ending. */
  readonly contentType?: string;
  /** Base64. */
  readonly data: string;
};

/** `PATCH /member/messages/:id` → 204. Only one's own; `DELETE` with `?memberId=` removes it. */
export interface PatchMessage {
  readonly memberId: string;
  readonly content: string;
}

/**
 * `POST /member/threads` → `{ id }`: a public thread, on a message or without one. Its messages are
 * sent and read as those of any channel, by this id.
 */
export interface PostThread {
  readonly channelId: string;
  readonly memberId: string;
  /** 1 to 100 characters. */
  readonly name: string;
  readonly messageId?: string;
}

/**
 * `POST /member/interactions` → `{ interactionId }`. Options by name; a subcommand is a nested
 * object: `{ show: { article: 'x' } }`; an attachment option takes a `PostFile`. For a context menu,
 * `targetId` names the message or the member.
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

/** `POST /member/members` → `{ id }`: one more person joins a server. */
export interface PostMember {
  readonly name: string;
  /** Names of existing roles. Default: none. */
  readonly roles?: readonly string[];
  /** Default: the first server. */
  readonly guildId?: string;
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

/**
 * A form that the bot opened for one member. It can be submitted within 15 minutes, until the bot has
 * answered a submission; a member who closes it tells nobody.
 */
export interface SeenForm {
  readonly id: string;
  /** The interaction that it answers. */
  readonly interactionId: string;
  readonly channelId: string;
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export type FormField = FormText | FormSelect | FormNote;

export interface FormText {
  readonly kind: 'text';
  readonly customId: string;
  readonly label: string;
  readonly description: string | null;
  readonly style: 'short' | 'paragraph';
  /** Filled in beforehand; empty: nothing is. */
  readonly value: string;
  readonly placeholder: string | null;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface FormSelect {
  readonly kind: 'select';
  readonly customId: string;
  readonly label: string;
  readonly description: string | null;
  readonly placeholder: string | null;
  readonly required: boolean;
  readonly minValues: number;
  readonly maxValues: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string | null;
    readonly default: boolean;
  }[];
}

/** Markdown between the fields; nothing is filled in. */
export interface FormNote {
  readonly kind: 'note';
  readonly content: string;
}

/**
 * `POST /member/forms` → `{ interactionId }`: of the submission. A field that is left out counts as
 * empty. 404: unknown, expired or submitted before; 400: beyond a limit, or required and empty.
 */
export interface PostForm {
  readonly formId: string;
  readonly memberId: string;
  readonly locale?: string;
  /** By `customId`: a text, or for a select the values chosen. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * `POST /member/guilds` → `{ id }`: the bot is invited to one more server, with the people of the first.
 * `DELETE /member/guilds/:id` sends it away; not from the first.
 */
export interface PostGuild {
  readonly name: string;
  /** Discord locale. Default `en-US`. */
  readonly locale?: string;
}

/** `GET /member/interactions/:id`: what became of an interaction of the last 15 minutes. */
export interface InteractionReport {
  /** `form`: answered with a form that is not yet submitted. */
  readonly state: 'pending' | 'answered' | 'failed' | 'form';
  /** Why it failed; null otherwise. */
  readonly reason: string | null;
  /** Null unless the state is `form`. */
  readonly form: SeenForm | null;
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
  /** Servers, threads, commands, members, panel or the bot's presence changed: read the state again. */
  | { readonly type: 'state' }
  /** The bot answered with a form. Sent to the member who acted, after `interaction_answered`. */
  | { readonly type: 'form'; readonly form: SeenForm }
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
