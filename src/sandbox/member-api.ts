import type { APIMessage } from 'discord-api-types/v10';
import type { SeenForm } from './member-form.js';

/**
 * What the page does, scripts can do: the shapes of `/member/*`. Documented with examples in
 * README.md beside this file. Types only; the page imports them too.
 */
export type * from './member-form.js';
export type * from './member-standing.js';
export type * from './member-state.js';

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
 * this member may not do), 404, 429 (held by slow mode) or 504 (the bot did not answer an autocomplete in time).
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
