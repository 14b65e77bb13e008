/** What `GET /member/state` tells. Types only; the page imports them too. */

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
    /** Seconds between two messages of one person; 0: no slow mode. */
    readonly slowModeSeconds: number;
  }[];
  /** Threads of those channels, archived ones included, oldest first. */
  readonly threads: readonly StateThread[];
  /** Highest first; the last one is @everyone. */
  readonly roles: readonly StateRole[];
  readonly members: readonly StateMember[];
  /** Who left this server or was banned from it, and still has direct messages. */
  readonly formerMembers: readonly StateFormerMember[];
  /** Direct messages with the bot that were opened so far. */
  readonly directChannels: readonly { readonly id: string; readonly memberId: string }[];
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
  /** ISO 8601; null: the member may write and act. */
  readonly timedOutUntil: string | null;
  /** Takes no direct messages of a bot. */
  readonly closesDirectMessages: boolean;
}

export interface StateFormerMember {
  readonly id: string;
  readonly name: string;
  /** CSS colour of the avatar. */
  readonly color: string;
  readonly banned: boolean;
  readonly closesDirectMessages: boolean;
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
  /** Set for a command of this server alone. */
  readonly guild_id?: string;
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
