import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { messagesFor } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import type { PostedMessages } from '../answers/posted-messages.js';
import { type Asked, askedOf, factsOf } from '../asked.js';
import type { Choice } from '../command.js';
import { commandOptions, givenOptions } from '../command-options.js';
import { firstResponseWithin, limits } from '../limits.js';
import { clip, isVisible, plainText } from '../safe-text.js';
import type { SettingsStore } from '../settings/settings-store.js';
import { replyToFailure } from './boundary.js';
import { liveLine } from './interaction-line.js';
import type { PendingWork } from './pending-work.js';
import { type PerformProps, perform } from './perform.js';
import { requestOf } from './request.js';
import { noteWhere, respond } from './respond.js';
import { createResponder } from './responder.js';

/** Brings every interaction to the command or control it is for, and every reply back. */
export interface Dispatcher {
  /** Never rejects. `signal` ends when the bot is stopped. */
  dispatch(interaction: Interaction, signal: AbortSignal): Promise<void>;
}

export interface DispatcherProps extends PerformProps {
  readonly settings: Pick<SettingsStore, 'at'>;
  readonly pending: PendingWork;
  readonly posted: Pick<PostedMessages, 'note'>;
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
        if (interaction.isAutocomplete()) await suggest(interaction, props);
        else if (interaction.isRepliable()) await answer(interaction, signal, props);
      } catch (error) {
        // Only what Discord refused comes here; there is nobody left to tell.
        props.log.error('A reply could not be sent.', { error });
      }
    },
  };
}

async function answer(
  interaction: RepliableInteraction,
  stop: AbortSignal,
  props: DispatcherProps,
): Promise<void> {
  const request = requestOf(interaction);
  if (request === null) return;
  const { pending, posted, log } = props;
  const responder = createResponder(liveLine(interaction), log);
  const asked = await askedHere(interaction, props).catch((error: unknown) => {
    const messages = messagesFor(interaction.locale);
    return responder.send(replyToFailure(error, messages, log)).then(() => null);
  });
  if (asked === null) return;
  const { work, ...manners } = perform(request, asked, props);
  const note = pending.of(interaction, { request, announcement: manners.announcement });
  try {
    const given = await respond(
      responder,
      {
        ...props,
        ...manners,
        messages: asked.messages,
        stop,
        askedAt: interaction.createdTimestamp,
        grace: grace(manners.atOnce, interaction, props),
        onBegun: note.begun,
      },
      work,
    );
    await noteWhere(given, asked.channelId, posted);
  } finally {
    await note.end();
  }
}

async function askedHere(
  interaction: Interaction,
  { settings }: Pick<DispatcherProps, 'settings'>,
): Promise<Asked> {
  const facts = factsOf(interaction);
  return askedOf(facts, await settings.at(facts));
}

/**
 * Milliseconds until an answer is announced, counted from when the member asked. What needs no time
 * is never announced, unless the time for a first response is nearly over.
 */
function grace(
  atOnce: boolean,
  { createdTimestamp }: Interaction,
  { deferAfter = 1_000, expectedWait }: DispatcherProps,
): number {
  if (atOnce) return firstResponseWithin - 1_000;
  const age = Date.now() - createdTimestamp;
  // Discord's clock and ours may differ by more than an interaction lives: then ours alone counts.
  const left = age > 0 && age < firstResponseWithin ? deferAfter - age : deferAfter;
  // What cannot be ready in time is announced at once, before everyone else's time runs out too.
  return expectedWait() >= left ? 0 : left;
}

async function suggest(
  interaction: AutocompleteInteraction,
  props: DispatcherProps,
): Promise<void> {
  const choices = await choicesFor(interaction, props).catch((error: unknown) => {
    props.log.error('Suggestions failed.', { error });
    return [];
  });
  await interaction.respond(fitting(choices)).catch((error: unknown) => {
    // The member typed on, or left: Discord then no longer wants the suggestions.
    props.log.debug('Suggestions came too late.', { error });
  });
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  props: DispatcherProps,
): Promise<readonly Choice[]> {
  const command = props.commands.find(({ data }) => data.name === interaction.commandName);
  if (command?.kind !== 'slash' || command.autocomplete === undefined) return [];
  const { name, value } = interaction.options.getFocused(true);
  return command.autocomplete({
    ...(await askedHere(interaction, props)),
    options: commandOptions(givenOptions(interaction)),
    focused: { name, value },
  });
}

function fitting(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => isVisible(name) && value.length <= limits.choiceName)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: clip(plainText(name), limits.choiceName), value }));
}
