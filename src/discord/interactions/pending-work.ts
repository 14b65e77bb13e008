import type { RepliableInteraction } from 'discord.js';
import type { Log } from '../../log.js';
import type { Storage } from '../../storage/storage.js';
import { createWriteTogether } from '../answers/write-together.js';
import { tokenLife } from '../limits.js';
import type { Request } from './request.js';
import type { Announcement } from './responder.js';

/**
 * Interactions that were acknowledged and not answered yet, kept so that a restart takes them up.
 *
 * DECISIONS
 * - Kept only from the acknowledgement on: what is answered at once (nearly everything, without a
 *   model) costs no write, and what was never acknowledged Discord itself reports as failed.
 * - The token is kept with it, in a file only its owner may read: it is good for 15 minutes and for
 *   this one interaction, and the row goes with the answer.
 */
export interface PendingWork {
  of(
    interaction: Pick<RepliableInteraction, 'id' | 'token' | 'applicationId' | 'createdTimestamp'>,
    what: { readonly request: Request; readonly announcement: Announcement | null },
  ): PendingNote;
  /** What an earlier process acknowledged and did not answer, while it can still be answered. */
  left(): Promise<readonly LeftWork[]>;
  remove(id: string): Promise<void>;
  /** A message that mentions the bot; the note is made when it is begun, as of an interaction. */
  ofMention(message: { readonly id: string; readonly channelId: string }): PendingNote;
  leftMentions(): Promise<readonly LeftMention[]>;
  removeMention(messageId: string): Promise<void>;
}

/** What goes wrong with it harms no answer. */
export interface PendingNote {
  /** Made with the first call; the others do nothing. */
  readonly begun: () => void;
  /** Takes it back. Never rejects. */
  end(): Promise<void>;
}

export interface LeftWork {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly announcement: Announcement;
  readonly request: Request;
}

export interface LeftMention {
  readonly messageId: string;
  readonly channelId: string;
}

export interface PendingWorkProps {
  readonly storage: Pick<Storage, 'db'>;
  readonly log: Log;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createPendingWork(props: PendingWorkProps): PendingWork {
  const { log, now = Date.now } = props;
  const { db } = props.storage;
  const added = createWriteTogether<Row>(async (rows) => {
    await db.insertInto('pending_interactions').values(rows).execute();
  });
  const removed = createWriteTogether<string>(async (ids) => {
    await db.deleteFrom('pending_interactions').where('id', 'in', ids).execute();
  });
  const failed = (error: unknown) => {
    log.warn('It could not be noted which interaction is being worked on.', { error });
  };
  const removeMention = async (messageId: string) => {
    await db.deleteFrom('pending_mentions').where('message_id', '=', messageId).execute();
  };
  const oldest = () => now() - tokenLife + timeForTheAnswer;
  return {
    of(interaction, { request, announcement }) {
      let noted: Promise<void> | undefined;
      return {
        begun() {
          if (announcement === null) return;
          const row = {
            id: interaction.id,
            application_id: interaction.applicationId,
            token: interaction.token,
            received_at: interaction.createdTimestamp,
            visibility: announcement,
            payload: JSON.stringify(request),
          };
          noted ??= added.add(row).catch(failed);
        },
        async end() {
          if (noted === undefined) return;
          await noted;
          await removed.add(interaction.id).catch(failed);
        },
      };
    },
    async left() {
      const query = db.selectFrom('pending_interactions').selectAll();
      const rows = await query.where('received_at', '>', oldest()).orderBy('received_at').execute();
      return rows.map((row) => ({
        id: row.id,
        applicationId: row.application_id,
        token: row.token,
        receivedAt: row.received_at,
        announcement: row.visibility as Announcement,
        request: JSON.parse(row.payload),
      }));
    },
    remove: async (id) => {
      await db.deleteFrom('pending_interactions').where('id', '=', id).execute();
    },
    ofMention({ id, channelId }) {
      let noted: Promise<unknown> | undefined;
      return {
        begun() {
          const row = { message_id: id, channel_id: channelId, received_at: now() };
          const insert = db.insertInto('pending_mentions').values(row);
          noted ??= insert
            .onConflict((conflict) => conflict.doNothing())
            .execute()
            .catch(failed);
        },
        async end() {
          if (noted === undefined) return;
          await noted;
          await removeMention(id).catch(failed);
        },
      };
    },
    async leftMentions() {
      const query = db.selectFrom('pending_mentions').where('received_at', '>', oldest());
      return query
        .select(['message_id as messageId', 'channel_id as channelId'])
        .orderBy('received_at')
        .execute();
    },
    removeMention,
  };
}

interface Row {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
  readonly received_at: number;
  readonly visibility: string;
  readonly payload: string;
}

/** Milliseconds that must be left of a token's life for an answer to be worth beginning. */
const timeForTheAnswer = 40_000;
