/** Rules that Discord itself enforces. Parameters are safe to show already. */
export interface AutoModWords {
  /** The subcommand: a name of 32 characters, a description of 100. */
  readonly command: { readonly name: string; readonly description: string };
  readonly title: string;
  /** What it is good for, and what Discord does not do as we do. */
  readonly text: string;
  /** Lead in rules. */
  readonly heads: Readonly<Record<'make' | 'change' | 'remove' | 'keep' | 'unfit', string>>;
  /** Names of rules in Discord, after a word of ours; `number` tells those of one kind apart. */
  readonly names: {
    words(number: number): string;
    invites(number: number): string;
    readonly mentions: string;
    readonly spam: string;
  };
  /** What Discord says to who is blocked: 150 characters. */
  readonly blocked: Readonly<Record<'words' | 'invites' | 'mentions' | 'spam', string>>;
  /** What a rule looks for. */
  readonly contents: {
    /** `allowed`: how many are never found. */
    words(listed: number, allowed: number): string;
    mentions(most: number): string;
    readonly spam: string;
  };
  /** What a rule does; `channel` is a mention. */
  readonly does: { readonly block: string; alert(channel: string): string };
  /** Whom and where a rule spares; empty for nobody and nowhere. */
  exempt(roles: number, channels: number): string;
  /** What changes about a rule. */
  readonly parts: Readonly<
    Record<'name' | 'words' | 'mentions' | 'actions' | 'exemptions' | 'enabled', string>
  >;
  /** A rule, and why it stays with us. */
  because(rule: string, why: string): string;
  /** Why a rule, or a part of it, stays with us. */
  readonly unfit: Readonly<Record<UnfitName, (count: number) => string>>;
  readonly nothing: string;
  /** Rules that others made. */
  others(rules: number): string;
  /** Buttons: 80 characters. */
  readonly buttons: Readonly<Record<'write' | 'again' | 'cancel', string>>;
  readonly cancelled: string;
  /** Moderation was switched off, and rules of ours went with it; at least one. */
  withdrawn(rules: number): string;
  written(steps: number): string;
  /** Followed by what Discord refused. */
  stopped(done: number, steps: number): string;
  /** Somebody changed rules between the look and the press. */
  readonly outdated: string;
  readonly refusals: Readonly<Record<'permission' | 'form' | 'refused' | 'unreachable', string>>;
  iLack(permission: string, invite: string): string;
}

type UnfitName =
  | 'judgement'
  | 'observes'
  | 'someChannels'
  | 'noQueue'
  | 'seen'
  | 'longWords'
  | 'exemptions'
  | 'allowed'
  | 'noRoom'
  | 'onlyOne'
  | 'everyone'
  | 'taken';
