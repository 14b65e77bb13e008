import type { Rule } from './rules/rule.js';

/** How a server moderates; absent where it never switched moderation on. */
export interface ModeratedServer {
  readonly guildId: string;
  /** Off: nothing is read, proposed or done, and its commands are not registered; cases stay. */
  readonly isOn: boolean;
  /** Where the cards come; null until it is chosen, which must be before it is switched on. */
  readonly queueChannelId: string | null;
  readonly preset: PresetName | null;
  /** Whether its rules were tried on messages of the past since the preset was chosen. */
  readonly isRehearsed: boolean;
  readonly ladder: Ladder;
  /** Of every rule, beside each one's own. Moderators and bots are exempt always. */
  readonly exemptRoleIds: readonly string[];
  readonly exemptChannelIds: readonly string[];
  /** Days that cases are kept, 30 to 730; default 365. A ban in force is kept as long as it is. */
  readonly casesKeptForDays: number;
  /** How many findings of different members or messages within how many seconds are one raid. */
  readonly raid: { readonly findings: number; readonly seconds: number };
}

export const presetNames = ['gentle', 'usual', 'strict'] as const;
export type PresetName = (typeof presetNames)[number];

/** What the next warning leads to. */
export interface Ladder {
  /** 1 to 365; default 30. */
  readonly warningsCountForDays: number;
  /** In order; past the last, the last holds. Beyond a timeout it is proposed and never done alone. */
  readonly steps: readonly LadderStep[];
}

export interface LadderStep {
  readonly action: 'warn' | 'timeout' | 'kick' | 'ban';
  /** Milliseconds, of a timeout; at most 28 days. */
  readonly duration: number | null;
}

/** What servers set. Read from the database each time, so that it holds for every process at once. */
export interface ServerStore {
  find(guildId: string): Promise<ModeratedServer | undefined>;
  /** Ids of servers where moderation is on. */
  on(): Promise<readonly string[]>;
  /** Ids of servers that ever switched it on or set something of it. */
  known(): Promise<readonly string[]>;
  /** Makes it, off and with defaults, where there is none. */
  change(
    guildId: string,
    change: Partial<Omit<ModeratedServer, 'guildId'>>,
  ): Promise<ModeratedServer>;
}

export interface RuleStore {
  /** In the order of {@link ruleKinds}. Rules that no longer validate are left out, and logged. */
  of(guildId: string): Promise<readonly Rule[]>;
  find(guildId: string, id: string): Promise<Rule | undefined>;
  put(guildId: string, rule: Rule): Promise<void>;
  /**
   * What `change` makes of it as it is now; nobody else's change comes between.
   * @returns undefined where there is no such rule.
   * @throws Error for what is no rule, or is one of another id.
   */
  change(guildId: string, id: string, change: (rule: Rule) => Rule): Promise<Rule | undefined>;
  remove(guildId: string, id: string): Promise<void>;
  /** All at once, in place of what there was. */
  replace(guildId: string, rules: readonly Rule[]): Promise<void>;
}

/** How often each rule found something, and what became of it. Counts alone, of nobody; 90 days. */
export interface RuleCounts {
  add(guildId: string, rule: string, what: CountedWhat, times?: number): Promise<void>;
  since(guildId: string, since: number): Promise<readonly RuleCount[]>;
}

export type CountedWhat = 'found' | 'proposed' | 'enforced' | 'dismissed' | 'acted';

export interface RuleCount extends Readonly<Record<CountedWhat, number>> {
  readonly rule: string;
}
