/** What a rule looks for. */
export const ruleKinds = [
  'flood',
  'repeats',
  'mentions',
  'invites',
  'scam',
  'words',
  'insults',
  'misstatement',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** `observe`: counts only. `propose`: a card in the queue. `enforce`: acts, within the ladder. */
export const modes = ['observe', 'propose', 'enforce'] as const;
export type Mode = (typeof modes)[number];

/** What every rule has. */
interface RuleBase {
  /** Unique in its server: the kind, with `-2` and so on for others of the kind. */
  readonly id: string;
  readonly mode: Mode;
  /** Where it holds; empty for the whole server. A thread is in its channel. */
  readonly channelIds: readonly string[];
  readonly exemptRoleIds: readonly string[];
  readonly exemptChannelIds: readonly string[];
  readonly response: Response;
}

/** What is proposed, or done where it is enforced. */
export interface Response {
  readonly deletes: boolean;
  /** Takes the next step of the server's ladder, which is a warning at first. */
  readonly warns: boolean;
}

/** More than `messages` of one member within `seconds`, in whichever channels. */
export interface FloodRule extends RuleBase {
  readonly kind: 'flood';
  readonly messages: number;
  readonly seconds: number;
}

/** The same text (folded) by one member more than `times` within `seconds`. */
export interface RepeatsRule extends RuleBase {
  readonly kind: 'repeats';
  readonly times: number;
  readonly seconds: number;
}

export interface MentionsRule extends RuleBase {
  readonly kind: 'mentions';
  /** Different members and roles in one message; more are found. */
  readonly most: number;
  /** Whether @everyone and @here are found, also where they ping nobody. */
  readonly everyone: boolean;
}

export interface InvitesRule extends RuleBase {
  readonly kind: 'invites';
  /** Codes of invitations that may be posted. */
  readonly allowed: readonly string[];
}

export interface ScamRule extends RuleBase {
  readonly kind: 'scam';
  /** Also what only looks like a well-known domain, not just listed ones. */
  readonly lookAlikes: boolean;
  /** Domains that are never found, with what is below them. */
  readonly allowed: readonly string[];
}

export interface WordsRule extends RuleBase {
  readonly kind: 'words';
  /** 1 to 1,000; `*` stands for letters within a word, none or more, `?` for one. */
  readonly words: readonly string[];
  /** Words that are never found though a pattern fits them. */
  readonly allowed: readonly string[];
}

/** Insults, hatred and threats, in French and English. */
export interface InsultsRule extends RuleBase {
  readonly kind: 'insults';
  /** Which count. */
  readonly find: readonly ('insult' | 'hatred' | 'threat')[];
  /** The server's rules in its own words, by which a model judges where one is set; may be empty. */
  readonly guidance: string;
}

/** What a message says of the article and the article contradicts. Never enforced: moderators only. */
export interface MisstatementRule extends RuleBase {
  readonly kind: 'misstatement';
}

export type Rule =
  | FloodRule
  | RepeatsRule
  | MentionsRule
  | InvitesRule
  | ScamRule
  | WordsRule
  | InsultsRule
  | MisstatementRule;

export type RuleOf<Kind extends RuleKind> = Extract<Rule, { readonly kind: Kind }>;
