import { type Client, Events } from 'discord.js';
import type { BotProps } from '../bot.js';
import type { Command } from '../command.js';
import { createControls } from '../controls/controls.js';
import { type ForgetMessages, hearDeletions } from '../discussion/hear-deletions.js';
import type { Edge } from '../edge.js';
import { createGreeter } from '../joining/greet.js';
import { hearJoining } from '../joining/hear-joining.js';
import { createDispatcher } from './dispatcher.js';
import type { InFlight } from './in-flight.js';
import { createMentions, type Mentions } from './mentions.js';
import type { PendingWork } from './pending-work.js';
import type { PerformProps } from './perform.js';

export interface ListenProps extends Pick<BotProps, 'log' | 'deferAfter' | 'deadline'> {
  readonly edge: Edge;
  readonly commands: readonly Command[];
  readonly inFlight: InFlight;
  readonly pending: PendingWork;
}

/** What was heard before a restart is done again by the same hands. */
export interface Hearing {
  readonly performing: PerformProps;
  readonly mentions: Mentions;
  /** What is done when messages are deleted. */
  readonly forgetMessages: ForgetMessages;
}

/** Hears interactions and mentions from now on. */
export function listen(client: Client<true>, props: ListenProps): Hearing {
  const { log, edge, inFlight, commands, deferAfter, deadline } = props;
  const times = {
    ...(deferAfter === undefined ? {} : { deferAfter }),
    ...(deadline === undefined ? {} : { deadline }),
  };
  const performing: PerformProps = {
    commands,
    controls: createControls(edge),
    answers: edge.answers,
    coolDowns: edge.coolDowns,
    moderation: edge.moderation,
  };
  const expectedWait = () => edge.turns.expectedWait;
  const { pending } = props;
  const dispatcher = createDispatcher({
    ...edge,
    ...performing,
    pending,
    log,
    expectedWait,
    ...times,
  });
  const mentions = createMentions({ ...edge, pending, log, ...times });
  client.on(Events.InteractionCreate, (interaction) => {
    void inFlight.run((signal) => dispatcher.dispatch(interaction, signal));
  });
  client.on(Events.MessageCreate, (message) => {
    void inFlight.run((signal) => mentions.handle(message, signal));
  });
  client.on(Events.GuildCreate, ({ id }) => {
    void inFlight.run(async () => void (await edge.guildCommands.settle(id)));
  });
  const forgetMessages = hearDeletions(client, { edge, inFlight, log });
  hearJoining(client, { ...edge, greeter: createGreeter({ ...edge, log }), inFlight, log });
  return { performing, mentions, forgetMessages };
}
