/** The domain's codes that have words; locales import nothing, so they stand here again and a test compares. */
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

export type ModeName = 'observe' | 'propose' | 'enforce';
