import type { Suggestion } from '../member-api.js';
import type { JsonObject } from './json.js';
import type { AuditRecord, AutoModRuleRecord, BanRecord } from './moderation-records.js';

/** What the sandbox remembers, as it stands in its file. Bit sets are decimal strings. */
export interface WorldRecord {
  readonly format: 3;
  readonly applicationId: string;
  readonly botToken: string;
  /** At least one; the first is the one that the sandbox opened with. */
  readonly guilds: readonly GuildRecord[];
  readonly roles: readonly RoleRecord[];
  readonly channels: readonly ChannelRecord[];
  readonly members: readonly MemberRecord[];
  readonly messages: readonly MessageRecord[];
  readonly commands: readonly CommandRecord[];
  readonly bans: readonly BanRecord[];
  /** Oldest first. */
  readonly auditLog: readonly AuditRecord[];
  readonly autoModRules: readonly AutoModRuleRecord[];
}

export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Discord locale of the guild, such as `fr` or `en-US`. */
  readonly locale: string;
  /** Channel for words to newcomers; null: none. */
  readonly systemChannelId: string | null;
}

export interface RoleRecord {
  readonly id: string;
  readonly guildId: string;
  readonly name: string;
  /** 0xRRGGBB; 0: none. */
  readonly color: number;
  readonly permissions: string;
  readonly position: number;
  readonly hoist: boolean;
  readonly mentionable: boolean;
  /** Set on the role that an application owns. */
  readonly botId?: string;
}

export interface ChannelRecord {
  readonly id: string;
  /**
   * 0: text channel of a guild; 1: direct messages between the bot and `recipientId`; 11 and 12:
   * public and private thread.
   */
  readonly type: 0 | 1 | 11 | 12;
  /** Null: direct messages. */
  readonly guildId: string | null;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  readonly overwrites: readonly OverwriteRecord[];
  readonly recipientId?: string;
  /** Seconds between messages of one person; 0: no slow mode. Threads have their own. */
  readonly slowModeSeconds: number;
  /** Null unless it is a thread. */
  readonly thread: ThreadRecord | null;
}

/** What a thread has beyond a channel. Its permissions are those of its parent. */
export interface ThreadRecord {
  readonly parentId: string;
  readonly ownerId: string;
  /** Whether it grew from the message of the parent channel that has its id. */
  readonly fromMessage: boolean;
  readonly createdAt: string;
  readonly archived: boolean;
  /** When `archived` last changed. */
  readonly archivedAt: string;
  readonly locked: boolean;
  /** Private threads: whether all who are in it may invite. */
  readonly invitable: boolean;
  /** 60, 1,440, 4,320 or 10,080. Nothing is archived by time here. */
  readonly autoArchiveMinutes: number;
  readonly slowModeSeconds: number;
  /** Without the first one, which repeats what it grew from, and without deleted ones. */
  readonly messageCount: number;
  readonly totalMessagesSent: number;
  readonly members: readonly { readonly id: string; readonly joinedAt: string }[];
}

export interface OverwriteRecord {
  readonly id: string;
  /** 0: a role; 1: a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

export interface MemberRecord {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
  /** `#rrggbb`, or null: the colour of the highest role, else one derived from the id. */
  readonly color: string | null;
  readonly online: boolean;
  readonly guildIds: readonly string[];
  /** Of all guilds together; each role knows its own. */
  readonly roles: readonly string[];
  readonly joinedAt: string;
  /** By guild, until when they may neither write nor act there. Past times are without effect. */
  readonly timeouts: Readonly<Record<string, string>>;
  /** Takes no direct messages of a bot. */
  readonly closesDirectMessages: boolean;
}

export interface AttachmentRecord {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly contentType: string;
  readonly description: string | null;
}

/** The interaction that a message answers. */
export interface InteractionOrigin {
  readonly id: string;
  readonly type: number;
  readonly userId: string;
  /** Null for components and forms. */
  readonly command: OriginCommand | null;
  /** Message whose component was used, also to open the form that was submitted. */
  readonly componentMessageId: string | null;
  /** Of a submitted form: what was answered with it. */
  readonly triggeredBy: InteractionOrigin | null;
}

export interface OriginCommand {
  readonly name: string;
  /** 1: slash command; 2: on a member; 3: on a message. */
  readonly type: number;
  /** Of a context menu. */
  readonly targetId: string | null;
}

export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: number;
  readonly content: string;
  readonly editedAt: string | null;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly AttachmentRecord[];
  readonly mentionedUsers: readonly string[];
  readonly mentionedRoles: readonly string[];
  readonly mentionsEveryone: boolean;
  readonly flags: number;
  readonly nonce: string | number | null;
  /** Id of the message that this one replies to. */
  readonly replyTo: string | null;
  /** What a message of the system is about: a new thread, or the message that a thread grew from. */
  readonly about: MessagePlace | null;
  readonly origin: InteractionOrigin | null;
  /** The one member who sees it; null: everyone who sees the channel. */
  readonly visibleTo: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly reactions: readonly ReactionRecord[];
}

export interface MessagePlace {
  readonly channelId: string;
  readonly messageId: string | null;
}

export interface ReactionRecord {
  readonly emoji: string;
  readonly users: readonly string[];
}

/** Parts of the world that a guild has of its own. */
export interface GuildParts {
  readonly guild: GuildRecord;
  readonly roles: readonly RoleRecord[];
  readonly channels: readonly ChannelRecord[];
  /** Everyone who is in it now; those who were known before keep their ids. */
  readonly members: readonly MemberRecord[];
  readonly messages: readonly MessageRecord[];
}

/** A registered command: what was sent, checked, with its ids. */
export interface CommandRecord {
  readonly id: string;
  readonly version: string;
  /** Null: global. */
  readonly guildId: string | null;
  readonly name: string;
  readonly type: number;
  readonly body: JsonObject;
}

export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

export const MessageType = {
  default: 0,
  threadCreated: 18,
  reply: 19,
  chatInputCommand: 20,
  threadStarter: 21,
  contextMenuCommand: 23,
  autoModAlert: 24,
} as const;
