import type { ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { messagesFor } from '../locales/locale.js';
import type { Log } from '../log.js';
import { replyToFailure } from './boundary.js';
import type { Asked } from './command.js';
import { withDeadline } from './deadline.js';
import type { Reply, Visibility } from './reply.js';
import { createResponder } from './responder.js';

export interface RespondSettings {
  readonly log: Log;
  readonly visibility: Visibility;
  readonly grace: number;
  readonly deadline?: number;
  readonly stop: AbortSignal;
}

/** Work, and what Discord hears meanwhile: the reply, or first that it is being thought about. */
export async function respond(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  { log, visibility, grace, deadline = 60_000, stop }: RespondSettings,
  work: (signal: AbortSignal) => Promise<Reply>,
): Promise<void> {
  const responder = createResponder(interaction, log);
  const announcement = setTimeout(() => {
    responder.defer(visibility).catch((error: unknown) => {
      log.error('An answer could not be announced.', { error });
    });
  }, grace);
  const { messages } = asked(interaction);
  try {
    const reply = await withDeadline(work, { deadline, stop }).catch((error: unknown) =>
      replyToFailure(error, messages, log),
    );
    clearTimeout(announcement);
    await sendOrSay(reply);
  } finally {
    clearTimeout(announcement);
  }

  /** A reply that Discord refuses (its AutoMod blocks the text, say) must not leave the asker waiting. */
  async function sendOrSay(reply: Reply): Promise<void> {
    try {
      await responder.send(reply);
    } catch (error) {
      await responder.send(replyToFailure(error, messages, log));
    }
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
