import type { CommandWords } from '../../messages.js';

/** Switching moderation on and off, and what holds. Parameters are safe to show already. */
export interface SwitchingWords {
  readonly title: Readonly<Record<'on' | 'off', string>>;
  readonly text: Readonly<Record<'on' | 'off', string>>;
  /** While it is off: what the rules will do once it is on. */
  readonly begins: {
    /** All rules observe, or there is none yet. */
    readonly observing: string;
    /** Some would do more than that; lines of rules and modes follow. */
    readonly asSet: string;
  };
  /** Leads in the channel of the cards. */
  readonly queue: string;
  readonly noQueue: string;
  /** The channel of the cards can be read by everyone. */
  readonly openToAll: string;
  /** What the bot may not do in the channel of the cards. */
  queueLacks(permissions: readonly string[]): string;
  /** Leads in the rules. */
  readonly rules: string;
  readonly noRules: string;
  /** How many there are; `preset` is its name, null where none was chosen. */
  ruleCount(rules: number, preset: string | null): string;
  /** What a preset is for, in a menu: 100 characters. */
  readonly presets: Readonly<Record<'gentle' | 'usual' | 'strict', string>>;
  readonly choose: { readonly queue: string; readonly preset: string };
  /** Leads in the permissions that the bot lacks. */
  readonly lacking: string;
  /** What each permission is for. */
  readonly reasons: Readonly<Record<ModerationPermission, string>>;
  readonly lackingNothing: string;
  /** Link that adds the bot again, with these permissions. */
  readonly invite: string;
  /** Without the Message Content intent. */
  readonly noContent: string;
  /** Buttons: 80 characters. */
  readonly buttons: {
    /** Opens the card, from elsewhere. */
    readonly open: string;
    readonly here: string;
    readonly on: string;
    /** The same, where the rules were never rehearsed. */
    readonly rehearseThenOn: string;
    /** Answers to {@link SwitchingWords.beforeOn}. */
    readonly onActing: string;
    readonly onObserving: string;
    readonly off: string;
    readonly rules: string;
    readonly ladder: string;
    readonly rehearse: string;
    readonly suggested: string;
    readonly refresh: string;
    readonly cancel: string;
    readonly replace: string;
    readonly back: string;
  };
  /** Before a preset takes the place of rules, `changed` of which somebody changed. */
  replaces(given: { preset: string; rules: number; changed: number }): string;
  /** Before it is switched on with rules that act by themselves; lines of them follow. */
  readonly beforeOn: string;
  /** Before it is switched off. */
  readonly beforeOff: string;
  /** Before rules take the modes that the preset is meant for; lines of rules and modes follow. */
  readonly beforeSuggested: string;
  /** Said once it is on; `commands` are names as they are typed. */
  switchedOn(command: string): string;
  readonly switchedOff: string;
  /** Discord refused the commands; in the log. */
  readonly notRegistered: string;
  /** A command of moderation where it is off. */
  isOff(settingsCommand: string): string;
  /** In the guided start. */
  setup(on: boolean, commands: CommandWords): string;
  readonly errors: {
    readonly queueFirst: string;
    readonly rulesFirst: string;
    readonly channelGone: string;
    /** The bot cannot post cards there. */
    cannotPost(channel: string, permissions: readonly string[]): string;
  };
}

export type ModerationPermission =
  | 'ModerateMembers'
  | 'KickMembers'
  | 'BanMembers'
  | 'ManageMessages'
  | 'ManageChannels'
  | 'ManageGuild';
