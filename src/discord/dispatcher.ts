import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
} from 'discord.js';
import type { Log } from '../log.js';
import type { AnswerStore, StoredAnswer } from './answer-store.js';
import type { Asked, Choice, Command } from './command.js';
import { requireCoolDown, requirePermissions } from './command-gate.js';
import { commandOptions } from './command-options.js';
import type { Control } from './control.js';
import { readCustomId } from './controls/custom-id.js';
import type { CoolDowns } from './cool-downs.js';
import { firstResponseWithin, limits } from './limits.js';
import { privately } from './reply.js';
import { asked, respond } from './respond.js';
import { clip, isVisible } from './safe-text.js';

/** Brings every interaction to the command or button it is for, and every reply back. */
export interface Dispatcher {
  /** Never rejects. `signal` ends when the bot is stopped. */
  dispatch(interaction: Interaction, signal: AbortSignal): Promise<void>;
}

export interface DispatcherProps {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
  readonly answers: AnswerStore;
  readonly coolDowns: CoolDowns;
  readonly log: Log;
  /** Milliseconds until the work on an answer will probably begin. */
  readonly expectedWait: () => number;
  /** An answer ready within this is sent at once; default 1,000 ms. */
  readonly deferAfter?: number;
  /** Time for a whole answer; default 120,000 ms. */
  readonly deadline?: number;
}

export function createDispatcher(props: DispatcherProps): Dispatcher {
  return {
    async dispatch(interaction, signal) {
      try {
        if (interaction.isChatInputCommand()) await runCommand(interaction, signal, props);
        else if (interaction.isButton()) await runControl(interaction, signal, props);
        else if (interaction.isAutocomplete()) await suggest(interaction, props);
      } catch (error) {
        // Only what Discord refused comes here; there is nobody left to tell.
        props.log.error('A reply could not be sent.', { error });
      }
    },
  };
}

async function runCommand(
  interaction: ChatInputCommandInteraction,
  stop: AbortSignal,
  props: DispatcherProps,
): Promise<void> {
  const command = props.commands.find(({ data }) => data.name === interaction.commandName);
  const options = commandOptions(interaction);
  const visibility = command?.visibility(options) ?? 'private';
  await respond(
    interaction,
    { ...props, visibility, grace: grace(command, interaction, props), stop },
    async (working) => {
      if (command === undefined)
        return privately({ content: asked(interaction).messages.discord.errors.unknownCommand });
      requirePermissions(command, interaction);
      requireCoolDown(command, interaction, props.coolDowns);
      return command.run({ ...asked(interaction), options, ...working });
    },
  );
}

/**
 * Milliseconds until an answer is announced, counted from when the member asked. What needs no time
 * is never announced, unless the time for a first response is nearly over.
 */
function grace(
  command: Command | undefined,
  { createdTimestamp }: ChatInputCommandInteraction,
  { deferAfter = 1_000, expectedWait }: DispatcherProps,
): number {
  if (command?.answered === 'at_once') return firstResponseWithin - 1_000;
  const age = Date.now() - createdTimestamp;
  // Discord's clock and ours may differ by more than an interaction lives: then ours alone counts.
  const left = age > 0 && age < firstResponseWithin ? deferAfter - age : deferAfter;
  // What cannot be ready in time is announced at once, before everyone else's time runs out too.
  return expectedWait() >= left ? 0 : left;
}

async function runControl(
  interaction: ButtonInteraction,
  stop: AbortSignal,
  props: DispatcherProps,
): Promise<void> {
  const id = readCustomId(interaction.customId);
  const control = props.controls.find(({ action }) => action === id?.action);
  const settings = {
    ...props,
    visibility: 'private',
    grace: props.deferAfter ?? 1_000,
    stop,
  } as const;
  await respond(interaction, settings, async ({ signal }) => {
    const context = asked(interaction);
    const expired = privately({ content: context.messages.discord.errors.expired });
    if (id === null || control === undefined) return expired;
    const { answerId } = id;
    if (control.under === 'what is being written') return control.run({ ...context, answerId });
    const stored = await props.answers.find(answerId);
    return maySee(stored, context) ? control.run({ ...context, stored, signal }) : expired;
  });
}

function maySee(stored: StoredAnswer | undefined, { memberId }: Asked): stored is StoredAnswer {
  return stored !== undefined && (!stored.private || stored.memberId === memberId);
}

async function suggest(
  interaction: AutocompleteInteraction,
  props: DispatcherProps,
): Promise<void> {
  const command = props.commands.find(({ data }) => data.name === interaction.commandName);
  const { name, value } = interaction.options.getFocused(true);
  const context = {
    ...asked(interaction),
    options: commandOptions(interaction),
    focused: { name, value },
  };
  const choices =
    (await command?.autocomplete?.(context).catch((error: unknown) => {
      props.log.error('Suggestions failed.', { error });
      return [];
    })) ?? [];
  await interaction.respond(fitting(choices)).catch((error: unknown) => {
    // The member typed on, or left: Discord then no longer wants the suggestions.
    props.log.debug('Suggestions came too late.', { error });
  });
}

function fitting(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => isVisible(name) && value.length <= limits.choiceName)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: clip(name, limits.choiceName), value }));
}
