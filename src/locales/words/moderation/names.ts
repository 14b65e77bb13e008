/**
 * The domain's codes that have words. Locales import nothing, so they stand here again; a code without
 * words does not compile where they are looked up.
 */
export type RuleKindName =
  | 'flood'
  | 'repeats'
  | 'mentions'
  | 'invites'
  | 'scam'
  | 'words'
  | 'insults'
  | 'misstatement';

export type CaseActionName =
  | 'note'
  | 'delete'
  | 'warn'
  | 'timeout'
  | 'kick'
  | 'ban'
  | 'untimeout'
  | 'unban';

export type OutcomeName =
  | 'already'
  | 'member_left'
  | 'unknown_member'
  | 'is_owner'
  | 'is_this_bot'
  | 'is_bot'
  | 'is_moderator'
  | 'is_administrator'
  | 'above_bot'
  | 'above_moderator'
  | 'self'
  | 'bot_lacks_permission'
  | 'too_long'
  | 'message_gone'
  | 'not_banned'
  | 'in_part'
  | 'too_late'
  | 'discord_failed';

export type ModeName = 'observe' | 'propose' | 'enforce';
