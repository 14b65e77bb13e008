import { DiscordAPIError } from 'discord.js';
import type { Log } from '../../log.js';
import type { Form } from '../form.js';
import type { OutgoingMessage, Reply, Visibility } from '../reply.js';
import type { InteractionLine } from './interaction-line.js';

/**
 * Answers one interaction. Whether it was already answered, announced or lost is decided here and
 * nowhere else; calls are made one after the other, in the order in which they came.
 */
export interface Responder {
  /** Announces that an answer is being thought about; nothing where one was sent already. */
  defer(as: Announcement): Promise<void>;
  /** Shows the beginning of a reply: at once, in place of the announcement, or of what it showed before. */
  show(message: OutgoingMessage, visibility: Visibility): Promise<void>;
  /**
   * Sends a reply as the state allows: at once, in place of what was shown, or after what was sent.
   * @returns ids of its messages, so far as Discord tells.
   */
  send(reply: Reply): Promise<readonly string[]>;
  /** Opens a form; where something was announced already, it cannot be opened any more. */
  open(form: Form): Promise<void>;
  /** Says nothing: for a button whose effect is seen elsewhere. */
  acknowledge(): Promise<void>;
}

/** `in its place`: the message whose control was used stays until the reply stands there. */
export type Announcement = Visibility | 'in its place';

/**
 * `begun`: it was announced, or the beginning of the reply is shown. `lost`: Discord no longer knows
 * the interaction, or another process answered it.
 */
export type State =
  | 'untouched'
  | 'begun privately'
  | 'begun publicly'
  | 'begun in its place'
  | 'answered'
  | 'lost';

export function createResponder(
  line: InteractionLine,
  log: Log,
  begun: State = 'untouched',
): Responder {
  let state = begun;
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    // A call that failed is its caller's business and keeps nobody behind it from trying.
    const done = tail
      .catch(() => undefined)
      .then(async () => {
        if (state === 'lost') return null;
        try {
          return await work();
        } catch (error) {
          if (!isLost(error, line, log)) throw error;
          state = 'lost';
          return null;
        }
      });
    tail = done;
    return done;
  };
  return {
    defer: async (as) => {
      await inTurn(async () => {
        if (state !== 'untouched') return;
        if (as === 'in its place' && line.hasMessage) await line.deferUpdate();
        else await line.defer(as === 'public' ? 'public' : 'private');
        state = begunAs(as === 'in its place' && !line.hasMessage ? 'private' : as);
      });
    },
    show: async (message, visibility) => {
      await inTurn(async () => {
        // Who pressed a button keeps what it is under until the reply is there.
        if (state === 'answered' || state === 'begun in its place') return;
        if (state !== 'untouched') return void (await line.edit(message));
        await line.reply(message, visibility);
        state = begunAs(visibility);
      });
    },
    send: async (reply) => {
      const sent = await inTurn(async () => {
        const [first, ...rest] = reply.messages;
        if (first === undefined) throw new Error('A reply without a message.');
        const ids = [await sendFirst(line, state, first, reply)];
        state = 'answered';
        for (const message of rest) ids.push(await line.followUp(message, reply.visibility));
        return ids.filter((id) => id !== null);
      });
      return sent ?? [];
    },
    open: async (form) => {
      await inTurn(async () => {
        if (state !== 'untouched') throw new Error('A form must be the first response.');
        await line.open(form);
        state = 'answered';
      });
    },
    acknowledge: async () => {
      await inTurn(async () => {
        if (state === 'untouched' && line.hasMessage) await line.deferUpdate();
        else if (state === 'begun privately' || state === 'begun publicly') await line.delete();
        state = 'answered';
      });
    },
  };
}

export function begunAs(as: Announcement): State {
  if (as === 'in its place') return 'begun in its place';
  return as === 'private' ? 'begun privately' : 'begun publicly';
}

async function sendFirst(
  line: InteractionLine,
  state: State,
  message: OutgoingMessage,
  { visibility, replaces = false }: Reply,
): Promise<string | null> {
  if (state === 'untouched') {
    if (!replaces || !line.hasMessage) return line.reply(message, visibility);
    await line.update(message);
    return null;
  }
  if (state === 'answered') return line.followUp(message, visibility);
  if (state === 'begun in its place' && !replaces) return line.followUp(message, visibility);
  if (state === 'begun publicly' && visibility === 'private' && !replaces) {
    // An announcement keeps its visibility; the first follow-up would inherit it while it stands.
    await line.delete();
    return line.followUp(message, visibility);
  }
  return line.edit(message);
}

const losses: Readonly<Record<number, string>> = {
  10062: 'Discord no longer knows it (more than 3 s passed before the first response)',
  10008: 'its message was deleted',
  40060: 'it was already answered, perhaps by another process with the same token',
  10015: 'its token is over (15 minutes)',
  50027: 'its token is over (15 minutes)',
};

/** Whether the interaction is gone, which is no reason to fail. */
function isLost(error: unknown, { createdTimestamp }: InteractionLine, log: Log): boolean {
  const reason = error instanceof DiscordAPIError ? losses[Number(error.code)] : undefined;
  if (reason === undefined) return false;
  log.warn(`An interaction could not be answered: ${reason}.`, {
    milliseconds: Date.now() - createdTimestamp,
  });
  return true;
}
