/** Rules tried on messages of the past. Parameters are safe to show already. */
export interface RehearsalWords {
  readonly title: string;
  /** What is chosen before it runs. */
  readonly text: string;
  readonly subjects: {
    readonly all: string;
    preset(name: string): string;
    rule(name: string): string;
    draft(name: string): string;
  };
  readonly choose: Readonly<Record<'subject' | 'channels' | 'messages', string>>;
  messages(count: number): string;
  readonly buttons: Readonly<Record<'run' | 'change' | 'back', string>>;
  /** Shown while it reads. */
  reading(done: number): string;
  /** Above the result. */
  read(given: { messages: number; channels: string; from: string; to: string }): string;
  readonly nothingRead: string;
  /** What a rule would have found; `share` in words, such as "1.5 %". */
  found(given: { rule: string; found: number; share: string; members: number }): string;
  foundNothing(rule: string): string;
  readonly examples: string;
  more(count: number): string;
  /** Moderators, bots and exempt members were left out. */
  leftOut(count: number): string;
  /** Claims are checked against the article for the last messages only. */
  checkedOnly(messages: number): string;
  readonly notChecked: string;
  /** Channels that were not read, since who asks, or the bot, may not. */
  notReadable(channels: string): string;
  readonly nothingStored: string;
  readonly chart: {
    readonly title: string;
    alt(given: { messages: number; found: number }): string;
  };
  readonly errors: {
    readonly noContent: string;
    readonly noRule: string;
    unknown(given: string): string;
    readonly channels: string;
    readonly mayNotRead: string;
    readonly tooOften: string;
  };
}
