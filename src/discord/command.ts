import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Messages } from '../locales/messages.js';
import type { CoolDown } from './cool-downs.js';
import type { Reply, Visibility } from './reply.js';
import type { Working } from './work-in-sight.js';

/** A slash command: what Discord is told of it, and what happens when a member uses it. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /**
   * `at_once`: needs no time. `deferred`: sent at once where it is ready within a second, else
   * announced as being thought about. Either way Discord hears of it in time.
   */
  readonly answered: 'at_once' | 'deferred';
  /** Who is to see the answer, as far as the options tell before there is one. */
  visibility(options: CommandOptions): Visibility;
  /** What the member must be allowed to; checked when it is used, not only by the client. */
  readonly permissions: readonly PermissionName[];
  readonly coolDown: CoolDown | null;
  run(context: CommandContext): Promise<Reply>;
  /** Suggestions for the option being typed; where absent, no option is suggested for. */
  readonly autocomplete?: (context: AutocompleteContext) => Promise<readonly Choice[]>;
}

/** Permissions that a command may ask of a member. */
export type PermissionName = 'ManageGuild' | 'ModerateMembers' | 'ManageMessages';

/** What is shown meanwhile stands in the reply's place, seen by whom `visibility` tells. */
export interface CommandContext extends Asked, Working {
  readonly options: CommandOptions;
}

/** Who asked where, and the words to answer with. */
export interface Asked {
  readonly memberId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** In the member's language. */
  readonly messages: Messages;
}

export interface CommandOptions {
  /** Name of the subcommand; null where there is none. */
  readonly subcommand: string | null;
  text(name: string): string | null;
  flag(name: string): boolean;
}

export interface AutocompleteContext extends Asked {
  readonly options: CommandOptions;
  readonly focused: { readonly name: string; readonly value: string };
}

export interface Choice {
  /** 1 to 100 characters, shown. */
  readonly name: string;
  readonly value: string;
}
