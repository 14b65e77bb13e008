import type {
  APIAutoModerationRule,
  RESTPostAPIAutoModerationRuleJSONBody,
} from 'discord-api-types/v10';

/** A rule that Discord itself enforces, as it is sent. */
export type NativeRule = RESTPostAPIAutoModerationRuleJSONBody & { readonly enabled: boolean };

/** One that is there. */
export type StoredRule = APIAutoModerationRule;

/**
 * Of rules of ours. With the bot as creator it tells them from others: who gives one another name has
 * made it theirs.
 */
export const ownPrefix = 'Glose · ';

/**
 * https://docs.discord.com/developers/resources/auto-moderation: texts in characters, the rest how many.
 */
export const nativeLimits = {
  /** Of one server; of each other kind there is one. */
  keywordRules: 6,
  keywords: 1_000,
  keyword: 60,
  patterns: 10,
  pattern: 260,
  allowed: 100,
  allowedWord: 60,
  mentions: 50,
  exemptRoles: 20,
  exemptChannels: 50,
  customMessage: 150,
} as const;

/** Where the rules would hold, as the bot sees it now. */
export interface NativePlace {
  readonly roleIds: ReadonlySet<string>;
  readonly channelIds: ReadonlySet<string>;
  /** Roles that may time out, whose members no rule of ours touches; Discord spares who manages the server. */
  readonly moderatorRoleIds: readonly string[];
}
