import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Asked } from './asked.js';
import type { CommandOptions } from './command-options.js';
import type { Form } from './form.js';
import type { AskCoolDown } from './interactions/command-gate.js';
import type { Working } from './interactions/work-in-sight.js';
import type { PermissionName } from './permissions.js';
import type { Reply, Visibility } from './reply.js';

/** What Discord is told of it, and what happens when a member uses it. */
export type Command = SlashCommand | MessageCommand | UserCommand;

export type CommandData = Command['data'];

interface Gate {
  /** What the member must be allowed to; checked when it is used, not only by the client. */
  readonly permissions: readonly PermissionName[];
  /** The edge's `askCoolDown` for what counts as asking; null for what may be used at any time. */
  /** True where it works also where the bot is switched off: what members may always do. */
  readonly always?: boolean;
  readonly coolDown: AskCoolDown | null;
  /** True for what only servers get that switched moderation on; default false. */
  readonly moderates?: boolean;
  /**
   * `at_once`: needs no time. `deferred`: sent at once where it is ready within a second, else
   * announced as being thought about. `with_a_form`: opens a form, which cannot be announced. Either
   * way Discord hears of it in time.
   */
  readonly answered: 'at_once' | 'deferred' | 'with_a_form';
}

/** `/name`. */
export interface SlashCommand extends Gate {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Who is to see the answer, as far as that can be told before there is one. */
  visibility(asked: Asked & { readonly options: CommandOptions }): Visibility;
  run(context: CommandContext): Promise<Reply | Form>;
  /** Suggestions for the option being typed; where absent, no option is suggested for. */
  readonly autocomplete?: (context: AutocompleteContext) => Promise<readonly Choice[]>;
}

/** An entry in the menu of a message. */
export interface MessageCommand extends Gate {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  visibility(asked: Asked): Visibility;
  run(context: MessageCommandContext): Promise<Reply | Form>;
}

/** An entry in the menu of a member. */
export interface UserCommand extends Gate {
  readonly kind: 'user';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  visibility(asked: Asked): Visibility;
  run(context: UserCommandContext): Promise<Reply | Form>;
}

/** What is shown meanwhile stands in the reply's place, seen by whom `visibility` tells. */
export interface CommandContext extends Asked, Working {
  readonly options: CommandOptions;
}

export interface MessageCommandContext extends Asked, Working {
  readonly target: TargetMessage;
}

export interface UserCommandContext extends Asked, Working {
  readonly target: TargetUser;
}

/** The member in whose menu a command was used. */
export interface TargetUser {
  readonly id: string;
  /** As others see them; hostile. */
  readonly name: string;
  readonly isBot: boolean;
}

/** The message in whose menu a command was used. Its texts are hostile. */
export interface TargetMessage {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly authorId: string;
  readonly authorName: string;
  /** True where a bot or a webhook wrote it. */
  readonly byMachine: boolean;
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
