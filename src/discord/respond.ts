import type { ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { messagesFor } from '../locales/locale.js';
import type { Log } from '../log.js';
import { replyToFailure } from './boundary.js';
import type { Asked } from './command.js';
import { tokenLife } from './limits.js';
import type { Reply, Visibility } from './reply.js';
import { createResponder, type Responder } from './responder.js';
import { defaultDeadline, type Working, workInSight } from './work-in-sight.js';

export interface RespondSettings {
  readonly log: Log;
  readonly visibility: Visibility;
  readonly grace: number;
  readonly deadline?: number;
  readonly stop: AbortSignal;
}

/**
 * Work, and what Discord hears meanwhile: the reply, or first that it is being thought about, or what
 * there is of it. Null for nothing to say.
 */
export async function respond(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  { log, visibility, grace, deadline = defaultDeadline, stop }: RespondSettings,
  work: (working: Working) => Promise<Reply | null>,
): Promise<void> {
  const { messages } = asked(interaction);
  const explain = (error: unknown) => replyToFailure(error, messages, log);
  const responder = createResponder(interaction, log);
  const announcement = setTimeout(() => void announce(responder, visibility, log), grace);
  const reply = await workInSight(work, {
    deadline: Math.min(deadline, timeLeft(interaction)),
    stop,
    edit: (message) => responder.show(message, visibility),
    log,
  }).catch(explain);
  clearTimeout(announcement);
  if (reply === null) return responder.acknowledge();
  // A reply that Discord refuses (its AutoMod blocks the text, say) must not leave the asker waiting.
  await responder.send(reply).catch((error: unknown) => responder.send(explain(error)));
}

/** Milliseconds, with some to spare for the reply itself. */
function timeLeft({ createdTimestamp }: Interaction): number {
  const age = Math.max(0, Date.now() - createdTimestamp);
  return Math.max(0, tokenLife - age - 30_000);
}

async function announce(responder: Responder, visibility: Visibility, log: Log): Promise<void> {
  try {
    await responder.defer(visibility);
  } catch (error) {
    log.error('An answer could not be announced.', { error });
  }
}

/** Who asked where, and the words to answer with. */
export function asked(interaction: Interaction): Asked {
  return {
    memberId: interaction.user.id,
    channelId: interaction.channelId ?? '',
    guildId: interaction.guildId,
    messages: messagesFor(interaction.locale),
  };
}
