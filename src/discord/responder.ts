import {
  DiscordAPIError,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { Log } from '../log.js';
import { payloadOf } from './payload.js';
import type { OutgoingMessage, Reply, Visibility } from './reply.js';

/**
 * Answers one interaction. Whether it was already answered, announced or lost is decided here and
 * nowhere else; calls are made one after the other, in the order in which they came.
 */
export interface Responder {
  /** Announces that an answer is being thought about; nothing where one was sent already. */
  defer(visibility: Visibility): Promise<void>;
  /** Shows the beginning of a reply: at once, in place of the announcement, or of what it showed before. */
  show(message: OutgoingMessage, visibility: Visibility): Promise<void>;
  /** Sends a reply as the state allows: at once, in place of what was shown, or after what was sent. */
  send(reply: Reply): Promise<void>;
  /** Says nothing: for a button whose effect is seen elsewhere. */
  acknowledge(): Promise<void>;
}

export function createResponder(interaction: RepliableInteraction, log: Log): Responder {
  let state: State = 'untouched';
  let tail: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    // A call that failed is its caller's business and keeps nobody behind it from trying.
    tail = tail
      .catch(() => undefined)
      .then(async () => {
        if (state !== 'lost' && (await isLost(work, interaction, log))) state = 'lost';
      });
    return tail;
  };
  return {
    defer: (visibility) =>
      inTurn(async () => {
        if (state !== 'untouched') return;
        const hidden = visibility === 'private';
        await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
        state = hidden ? 'begun privately' : 'begun publicly';
      }),
    show: (message, visibility) =>
      inTurn(async () => {
        if (state === 'answered') return;
        if (state !== 'untouched') return void (await edit(interaction, message));
        await interaction.reply(mutable(message, visibility));
        state = visibility === 'private' ? 'begun privately' : 'begun publicly';
      }),
    send: ({ messages, visibility }) =>
      inTurn(async () => {
        const [first, ...rest] = messages;
        if (first === undefined) throw new Error('A reply without a message.');
        await sendFirst(interaction, state, first, visibility);
        state = 'answered';
        for (const message of rest) await followUp(interaction, message, visibility);
      }),
    acknowledge: () =>
      inTurn(async () => {
        if (state === 'untouched' && interaction.isMessageComponent())
          await interaction.deferUpdate();
        else if (state !== 'answered') await interaction.deleteReply();
        state = 'answered';
      }),
  };
}

/**
 * `begun`: it was announced, or the beginning of the reply is shown. `lost`: Discord no longer knows
 * the interaction, or another process answered it.
 */
type State = 'untouched' | 'begun privately' | 'begun publicly' | 'answered' | 'lost';

async function sendFirst(
  interaction: RepliableInteraction,
  state: State,
  message: OutgoingMessage,
  visibility: Visibility,
): Promise<void> {
  if (state === 'untouched') await interaction.reply(mutable(message, visibility));
  else if (state === 'answered') await followUp(interaction, message, visibility);
  else if (state === 'begun publicly' && visibility === 'private') {
    // An announcement keeps its visibility; the first follow-up would inherit it while it stands.
    await interaction.deleteReply();
    await followUp(interaction, message, visibility);
  } else await edit(interaction, message);
}

/** What was announced or shown cannot change who sees it, so the edit says nothing of that. */
async function edit(interaction: RepliableInteraction, message: OutgoingMessage): Promise<void> {
  await interaction.editReply(mutable(message, 'public'));
}

async function followUp(
  interaction: RepliableInteraction,
  message: OutgoingMessage,
  visibility: Visibility,
): Promise<void> {
  await interaction.followUp(mutable(message, visibility));
}

/** Runs a call; true where the interaction is gone, which is no reason to fail. */
async function isLost(
  work: () => Promise<void>,
  interaction: RepliableInteraction,
  log: Log,
): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    const reason = lostBecause(error);
    if (reason === undefined) throw error;
    const age = Date.now() - interaction.createdTimestamp;
    log.warn(`An interaction could not be answered: ${reason}.`, { milliseconds: age });
    return true;
  }
}

const losses: Readonly<Record<number, string>> = {
  10062: 'Discord no longer knows it (more than 3 s passed before the first response)',
  10008: 'its message was deleted',
  40060: 'it was already answered, perhaps by another process with the same token',
  10015: 'its token is over (15 minutes)',
  50027: 'its token is over (15 minutes)',
};

function lostBecause(error: unknown): string | undefined {
  return error instanceof DiscordAPIError ? losses[Number(error.code)] : undefined;
}

/** discord.js's types ask for arrays that may be changed; it changes none of them. */
function mutable(message: OutgoingMessage, visibility: Visibility) {
  const { content, embeds, components, flags } = payloadOf(message, visibility);
  return {
    ...(content === undefined ? {} : { content }),
    embeds: [...embeds],
    components: [...components],
    allowedMentions: { parse: [], repliedUser: false },
    flags,
  } satisfies InteractionReplyOptions & InteractionEditReplyOptions;
}
