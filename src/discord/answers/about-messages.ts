import type { Storage } from '../../storage/storage.js';

/**
 * Which message of somebody an answer, or a check that was shared, is about: so that whoever wrote it
 * is reached by what they delete. Its words are not kept here, nor in the answer.
 */
export interface AboutMessages {
  /** Before the answer is written or the check is posted. Safe to repeat. */
  note(subjectId: string, about: AboutMessage): Promise<void>;
  /** Undefined where it is about none, or the message is gone. */
  find(subjectId: string): Promise<AboutMessage | undefined>;
  /** The messages are gone. Returns what was about them. */
  forgetMessages(messageIds: readonly string[]): Promise<readonly AboutIt[]>;
  /** Their author is to be forgotten; returns as {@link forgetMessages}. */
  forgetAuthor(authorId: string): Promise<readonly AboutIt[]>;
}

export interface AboutMessage {
  readonly messageId: string;
  readonly authorId: string;
  readonly channelId: string;
  /** Whether words of the message stand in what is about it. */
  readonly quoted: boolean;
}

/** Ids of what is about a message. */
export interface AboutIt {
  readonly subjectId: string;
  readonly quoted: boolean;
}

export interface AboutMessagesProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createAboutMessages({
  storage: { db },
  now = Date.now,
}: AboutMessagesProps): AboutMessages {
  const forget = async (column: 'message_id' | 'author_id', values: readonly string[]) => {
    const known = values.filter((value) => value !== '');
    if (known.length === 0) return [];
    // The row stays: that it was about somebody's message is why a question is suggested to nobody.
    const rows = await db
      .updateTable('about_messages')
      .set({ message_id: '', author_id: '' })
      .where(column, 'in', known)
      .returning(['subject_id as subjectId', 'quoted'])
      .execute();
    return rows.map(({ subjectId, quoted }) => ({ subjectId, quoted: quoted === 1 }));
  };
  return {
    async note(subjectId, { messageId, authorId, channelId, quoted }) {
      const ids = { message_id: messageId, author_id: authorId, channel_id: channelId };
      const row = { subject_id: subjectId, ...ids, quoted: quoted ? 1 : 0, noted_at: now() };
      const insert = db.insertInto('about_messages').values(row);
      await insert.onConflict((conflict) => conflict.doNothing()).execute();
    },
    async find(subjectId) {
      const row = await db
        .selectFrom('about_messages')
        .selectAll()
        .where('subject_id', '=', subjectId)
        .where('message_id', '!=', '')
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { message_id: messageId, author_id: authorId, channel_id: channelId } = row;
      return { messageId, authorId, channelId, quoted: row.quoted === 1 };
    },
    forgetMessages: (messageIds) => forget('message_id', messageIds),
    forgetAuthor: (authorId) => forget('author_id', [authorId]),
  };
}
