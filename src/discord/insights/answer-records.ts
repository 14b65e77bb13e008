import type { Answer, ConversationTurn, Summary } from '../../answering/answer.js';
import type { Storage } from '../../storage/storage.js';
import { readPayload } from '../answers/answer-row.js';

/** Answers that are kept, for the pages that tell what stands behind them; without who asked. */
export interface AnswerRecords {
  /** The last ones, newest first; without summaries, which answer nothing. */
  recent(limit: number): Promise<readonly RecentAnswer[]>;
  find(id: string): Promise<AnswerRecord | undefined>;
}

export interface RecentAnswer {
  readonly id: string;
  readonly at: number;
  readonly question: string;
  readonly outcome: Answer['outcome'];
  readonly engine: Answer['engine'];
}

export interface AnswerRecord {
  readonly id: string;
  readonly at: number;
  readonly answer: Answer | Summary;
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly latency: number | null;
  /** What it carried on, oldest first. */
  readonly conversation: readonly ConversationTurn[];
}

export interface AnswerRecordsProps {
  readonly storage: Pick<Storage, 'db'>;
  /**
   * True in a local Discord, whose members are whoever tries it. Elsewhere what somebody wanted to be
   * alone with is shown to nobody, not even to who runs the bot.
   */
  readonly showsPrivate: boolean;
}

export function createAnswerRecords({
  storage: { db },
  showsPrivate,
}: AnswerRecordsProps): AnswerRecords {
  const shown = () => {
    const all = db.selectFrom('answers');
    return showsPrivate ? all : all.where('asked_privately', '=', 0).where('private', '=', 0);
  };
  const row = (id: string) =>
    shown()
      .select(['id', 'created_at', 'guild_id', 'channel_id', 'latency', 'payload', 'continues'])
      .where('id', '=', id)
      .executeTakeFirst();
  return {
    async recent(limit) {
      const rows = await shown()
        .select(['id', 'created_at', 'payload'])
        .where('question', '!=', '')
        .orderBy('created_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ id, created_at: at, payload }) => {
        const { question, outcome, engine } = readPayload(payload);
        return { id, at, question, outcome, engine };
      });
    },
    async find(id) {
      const found = await row(id);
      if (found === undefined) return undefined;
      const conversation: ConversationTurn[] = [];
      let next = found.continues;
      while (next !== null && conversation.length < mostTurns) {
        const before = await row(next);
        if (before === undefined) break;
        conversation.unshift(turnOf(readPayload(before.payload)));
        next = before.continues;
      }
      return {
        id,
        at: found.created_at,
        answer: readPayload(found.payload),
        guildId: found.guild_id,
        channelId: found.channel_id,
        latency: found.latency,
        conversation,
      };
    },
  };
}

/** As far back as a follow-up looks. */
const mostTurns = 4;

function turnOf({ question, outcome, text, citations }: Answer): ConversationTurn {
  return {
    question,
    answer: outcome === 'answered' ? text : '',
    places: citations.map(({ articleId, section }) => ({ articleId, section })),
  };
}
