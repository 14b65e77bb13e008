import { randomBytes } from 'node:crypto';
import { refusals } from '../rest/discord-error.js';
import type { JsonObject } from '../world/json.js';
import { MessageFlag } from '../world/records.js';
import type { World } from '../world/world.js';
import { type Interaction, type InteractionStart, InteractionType } from './interaction.js';
import { interactionObject } from './interaction-object.js';

/** Interactions under way: made by members, answered by the bot, dead when their time is over. */
export interface Interactions {
  /** Makes one and sends it to the bot. */
  start(props: InteractionStart): Interaction;
  get(id: string): Interaction | undefined;

  /**
   * For the first answer.
   *
   * @throws DiscordError 10062 unknown or too late, 40060 answered before
   */
  pending(id: string, token: string): Interaction;
  answered(interaction: Interaction): void;

  /**
   * For follow-ups and edits.
   *
   * @throws DiscordError 50027 unknown token or older than 15 min, 10015 not yet answered
   */
  byToken(applicationId: string, token: string): Interaction;
  close(): void;
}

export interface InteractionTimes {
  /** Milliseconds for the first answer; Discord's 3,000. */
  readonly answerMs: number;
  /** Milliseconds that a token lives; Discord's 900,000. */
  readonly tokenMs: number;
}

/** As Discord's client words it. */
const NO_ANSWER = 'The application did not respond';

export function createInteractions(props: {
  readonly world: World;
  readonly send: (data: JsonObject) => void;
  readonly times: InteractionTimes;
}): Interactions {
  const { world, times } = props;
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const timers = new Map<string, NodeJS.Timeout>();
  const later = (key: string, ms: number, action: () => void) => {
    clearTimeout(timers.get(key));
    const timer = setTimeout(() => {
      timers.delete(key);
      action();
    }, ms);
    timer.unref();
    timers.set(key, timer);
  };
  const forget = (interaction: Interaction) => {
    byId.delete(interaction.id);
    byToken.delete(interaction.token);
    const flags = world.message(interaction.originalId ?? '')?.flags ?? 0;
    // It promised an answer that can no longer come.
    if ((flags & MessageFlag.loading) !== 0) tellFailure(interaction);
  };
  const tellFailure = (interaction: Interaction) => {
    const reason = NO_ANSWER;
    world.events.emit({ type: 'interaction_failed', ...placeOf(interaction), reason });
  };
  const fail = (interaction: Interaction) => {
    if (interaction.state !== 'pending') return;
    interaction.state = 'failed';
    interaction.reason = NO_ANSWER;
    interaction.completion?.settle(null);
    later(`${interaction.id} end`, times.tokenMs, () => forget(interaction));
    if (interaction.type !== InteractionType.autocomplete) tellFailure(interaction);
  };

  return {
    start(start) {
      const interaction = newInteraction(world, start);
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      later(interaction.id, times.answerMs, () => fail(interaction));
      props.send(interactionObject(world, interaction, start));
      return interaction;
    },
    get: (id) => byId.get(id),
    pending(id, token) {
      const interaction = byId.get(id);
      if (interaction === undefined || interaction.token !== token) {
        throw refusals.unknownInteraction();
      }
      if (interaction.state === 'answered') throw refusals.alreadyAcknowledged();
      if (interaction.state === 'failed') throw refusals.unknownInteraction();
      return interaction;
    },
    answered(interaction) {
      interaction.state = 'answered';
      clearTimeout(timers.get(interaction.id));
      timers.delete(interaction.id);
      later(`${interaction.id} end`, times.tokenMs, () => forget(interaction));
      if (interaction.type === InteractionType.autocomplete) return;
      world.events.emit({ type: 'interaction_answered', ...placeOf(interaction) });
    },
    byToken(applicationId, token) {
      if (applicationId !== world.applicationId) throw refusals.unknownWebhook();
      const interaction = byToken.get(token);
      if (interaction === undefined) throw refusals.invalidWebhookToken();
      if (interaction.state !== 'answered') throw refusals.unknownWebhook();
      return interaction;
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const interaction of byId.values()) interaction.completion?.settle(null);
    },
  };
}

function placeOf({ id, channel, member }: Interaction) {
  return { interactionId: id, channelId: channel.id, memberId: member.id };
}

function newInteraction(world: World, start: InteractionStart): Interaction {
  const { type, channel, member, locale } = start;
  const id = world.snowflakes.next();
  const componentMessageId = typeof start.message?.id === 'string' ? start.message.id : null;
  return {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(60).toString('hex')}`).toString(
      'base64url',
    ),
    type,
    channel,
    member,
    locale,
    origin: {
      id,
      type,
      userId: member.id,
      command: start.command ?? null,
      componentMessageId,
      triggeredBy: start.triggeredBy ?? null,
    },
    createdAt: Date.now(),
    state: 'pending',
    reason: null,
    originalId: null,
    filling: false,
    form: null,
    completion: start.completion ?? null,
  };
}
