import { sql } from 'kysely';
import type { Storage } from '../../storage/storage.js';
import { readPayload } from '../answers/answer-row.js';
import { limits } from '../limits.js';
import { fold } from './match-typed.js';

/**
 * Questions that were asked in a server before and answered for everyone.
 *
 * DECISIONS
 * - Nobody learns what they could not read already. A question is suggested only while a message with
 *   its answer stands in Discord, in the same channel or in one that everyone in the server sees; what
 *   was asked in private, what was deleted, and what is past its retention is not. Who asked is not
 *   even read. Nor is what was asked about somebody's message, or what says nothing to who did not
 *   hear what was said before ("Et les États-Unis ?").
 * - Chosen from an index that holds nothing else (`answers_suggested`), read once a minute at most, for
 *   somebody types a letter after the other; whole answers are read only of the few that are shown, each
 *   time, so that what was deleted a moment ago is not among them. Figures: README.md.
 */
export interface AskedBefore {
  /** Those of a server's last 5,000 answers, the newest first; up to a minute old. */
  questions(guildId: string): Promise<readonly AskedQuestion[]>;
  /** Which of these still stand somewhere, and are answered from articles among these. */
  standing(answerIds: readonly string[], isServed: ArticleFilter): Promise<ReadonlySet<string>>;
}

/** One question, in however many ways it was written. */
export interface AskedQuestion {
  /** As it was last written; hostile. */
  readonly question: string;
  /** Of who asked it last (primary subtag). */
  readonly language: string;
  /** As `fold` writes it. */
  readonly folded: string;
  /** The newest first. */
  readonly answers: readonly { readonly id: string; readonly channelId: string }[];
}

export type ArticleFilter = (articleId: string) => boolean;

export interface AskedBeforeProps {
  readonly storage: Pick<Storage, 'db'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Days an answer is kept; default 90. */
  readonly retentionDays?: number;
}

export function createAskedBefore({
  storage: { db },
  now = Date.now,
  retentionDays = 90,
}: AskedBeforeProps): AskedBefore {
  const read = async (guildId: string) => {
    // Written out, not bound: only then does SQLite see that the index has all that is asked for.
    const rows = await db
      .selectFrom('answers')
      .select(['id', 'channel_id as channelId', 'language', 'question'])
      .where('guild_id', '=', guildId)
      .where('created_at', '>=', now() - retentionDays * day)
      .where('private', '=', sql.lit(0))
      .where('asked_privately', '=', sql.lit(0))
      .where('outcome', '=', sql.lit('answered'))
      .orderBy('created_at', 'desc')
      .limit(mostRead)
      .execute();
    return grouped(rows);
  };
  const known = new Map<
    string,
    { readonly at: number; readonly questions: ReturnType<typeof read> }
  >();
  return {
    questions(guildId) {
      const before = known.get(guildId);
      if (before !== undefined && before.at > now() - freshFor) return before.questions;
      const questions = read(guildId);
      // Reinserted, so that the first are the stalest; what failed is not remembered.
      known.delete(guildId);
      known.set(guildId, { at: now(), questions });
      for (const key of known.keys()) if (known.size > mostServers) known.delete(key);
      questions.catch(() => known.delete(guildId));
      return questions;
    },
    async standing(answerIds, isServed) {
      if (answerIds.length === 0) return new Set();
      const rows = await db
        .selectFrom('answers')
        .select(['id', 'payload', 'continues'])
        .where('id', 'in', [...answerIds])
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('posted_messages')
              .select('subject_id')
              .whereRef('posted_messages.subject_id', '=', 'answers.id'),
          ),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('about_messages')
                .select('subject_id')
                .whereRef('about_messages.subject_id', '=', 'answers.id'),
            ),
          ),
        )
        .execute();
      const served = rows.filter(({ payload, continues }) => {
        const { citations, stoodAlone } = readPayload(payload);
        const isWhole = continues === null ? stoodAlone !== false : stoodAlone === true;
        return isWhole && citations.every(({ articleId }) => isServed(articleId));
      });
      return new Set(served.map(({ id }) => id));
    },
  };
}

interface Row {
  readonly id: string;
  readonly channelId: string | null;
  readonly language: string;
  readonly question: string;
}

function grouped(rows: readonly Row[]): AskedQuestion[] {
  const groups = new Map<
    string,
    AskedQuestion & { answers: { id: string; channelId: string }[] }
  >();
  for (const { id, channelId, language, question } of rows) {
    // A summary answers no question; what does not fit a suggestion is none.
    if (channelId === null || question === '' || question.length > limits.choiceName) continue;
    const folded = fold(question);
    if (folded === '') continue;
    const group = groups.get(folded) ?? { question, language, folded, answers: [] };
    group.answers.push({ id, channelId });
    groups.set(folded, group);
  }
  return [...groups.values()];
}

const day = 86_400_000;
/** What is asked often is asked again: older ones are not looked at. */
const mostRead = 5_000;
/** Milliseconds. */
const freshFor = 60_000;
const mostServers = 50;
