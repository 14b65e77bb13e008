/** What is said where a server or a channel is set. Parameters are safe to show already. */
export interface SettingsWords {
  /** `where`: the whole server, or a channel as Discord shows it. */
  title(where: string): string;
  readonly wholeServer: string;
  /** Under the list, where nothing is chosen yet: how to go on. */
  readonly hint: string;
  /** Behind a value: where it comes from. */
  readonly origins: Readonly<Record<'channel' | 'server' | 'default', string>>;
  readonly names: Readonly<Record<SettingName, string>>;
  /** One sentence on each; 100 characters at most. */
  readonly explained: Readonly<Record<SettingName, string>>;
  readonly values: {
    readonly audience: Readonly<Record<'public' | 'private', string>>;
    /** The answers are in each member's own language. */
    readonly memberLanguage: string;
    every(articles: number): string;
    /** Titles of some, and how many more there are. */
    some(titles: readonly string[], more: number): string;
    /** Chosen once, and no longer in the library. */
    gone(articles: number): string;
    readonly engine: Readonly<Record<'best' | 'quotes', string>>;
    readonly caution: Readonly<Record<'strict' | 'balanced' | 'generous', string>>;
    /** As the one who runs the bot set it. */
    readonly operator: string;
    /** So many questions in so many seconds. */
    often(uses: number, seconds: number): string;
    readonly noLimit: string;
    budget(tokens: number): string;
    readonly enabled: Readonly<Record<'on' | 'off', string>>;
  };
  /** Placeholders of menus; 150 characters at most. */
  readonly choose: {
    readonly where: string;
    readonly what: string;
    readonly value: string;
    articles(from: number, to: number, all: number): string;
  };
  /** Labels of buttons. */
  readonly buttons: {
    readonly server: string;
    readonly change: string;
    readonly reset: string;
    readonly every: string;
    readonly previous: string;
    readonly next: string;
  };
  /** Fields of forms: labels of 45 characters at most. */
  readonly fields: {
    readonly uses: string;
    readonly seconds: string;
    readonly tokens: string;
    /** What is allowed in a field. */
    between(min: number, max: number): string;
  };
  /** What the bot lacks in the channel. */
  lacking(permissions: readonly string[]): string;
  readonly errors: {
    /** `given` is what was typed. */
    notANumber(given: { field: string; given: string; min: number; max: number }): string;
    /** No article would be left. */
    readonly noArticle: string;
    /** The list changed while it was being looked at. */
    readonly listChanged: string;
    readonly channelGone: string;
    readonly onlyInServers: string;
  };
}

export type SettingName =
  | 'audience'
  | 'language'
  | 'articles'
  | 'engine'
  | 'caution'
  | 'coolDown'
  | 'sharedCoolDown'
  | 'budget'
  | 'enabled';
