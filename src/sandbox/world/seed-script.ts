import type { OptionValues } from '../member-api.js';

/**
 * What a new sandbox contains, by names: the guild, its roles, channels and members, and a
 * discussion already under way. Used only where nothing was stored before.
 */
export interface SeedScript {
  readonly guild: {
    readonly name: string;
    /** Discord locale. Default `en-US`. */
    readonly locale?: string;
    /** Name of the channel for words to newcomers; null: none. Default: the first. */
    readonly systemChannel?: string | null;
  };
  /** The application. Default name `Bot`, colour `#5865f2`. */
  readonly bot?: {
    readonly name?: string;
    readonly color?: string;
    /** Bit set of the bot's own role, decimal. Default: read, send, react, and moderate. */
    readonly permissions?: string;
    /** Name of the role right under which its own stands. Default: those of administrators. */
    readonly below?: string;
  };
  readonly roles?: readonly SeedRole[];
  /** At least one; the first is where a newcomer lands. */
  readonly channels: readonly SeedChannel[];
  /** At least one; the first owns the guild. */
  readonly members: readonly SeedMember[];
  /** In order, oldest first. */
  readonly messages?: readonly SeedMessage[];
}

export interface SeedRole {
  readonly name: string;
  /** `#rrggbb`. Default: none. */
  readonly color?: string;
  /** Bit set, decimal. Default `0`. */
  readonly permissions?: string;
  readonly hoist?: boolean;
  readonly mentionable?: boolean;
}

export interface SeedChannel {
  readonly name: string;
  readonly topic?: string;
  readonly overwrites?: readonly SeedOverwrite[];
}

/** For a role or a member, by name; `@everyone` and the bot's name too. Bit sets, decimal. */
export interface SeedOverwrite {
  readonly for: string;
  readonly allow?: string;
  readonly deny?: string;
}

export interface SeedMember {
  readonly name: string;
  readonly roles?: readonly string[];
  /** `#rrggbb`. Default: of the highest role, else derived from the id. */
  readonly color?: string;
  /** Default true. */
  readonly online?: boolean;
}

export interface SeedMessage {
  readonly channel: string;
  /** Name of a member, or of the bot. */
  readonly author: string;
  readonly content: string;
  /** Minutes before the seeding. Default: one less than the message before, or 0 for the last. */
  readonly minutesAgo?: number;
  /** Index in `messages` of the one that this replies to. */
  readonly replyTo?: number;
  /** Commands that the page offers under the message. */
  readonly suggestions?: readonly {
    readonly label: string;
    readonly command: string;
    readonly options: OptionValues;
  }[];
}
