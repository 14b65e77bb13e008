import type { Selectable } from 'kysely';
import type { Answer, Citation, Summary } from '../../answering/answer.js';
import type { AnswerTable } from '../../storage/schema.js';
import type { GivenAnswer, StoredAnswer } from './answer-store.js';

export type FoundAnswerRow = Selectable<AnswerTable>;

/** An answer as its row, and its provenance beside it, so that it can be counted in SQL. */
export function answerRow(id: string, createdAt: number, given: GivenAnswer): FoundAnswerRow {
  const { answer } = given;
  const { provenance } = answer;
  return {
    id,
    created_at: createdAt,
    guild_id: given.guildId,
    channel_id: given.channelId,
    member_id: given.memberId,
    private: given.private ? 1 : 0,
    question: answer.question,
    language: answer.language,
    outcome: answer.outcome,
    engine: answer.engine,
    payload: JSON.stringify(answer),
    continues: given.continues ?? null,
    model: provenance?.model ?? null,
    prompt_version: provenance?.promptVersion ?? null,
    input_tokens: provenance?.tokens?.input ?? null,
    output_tokens: provenance?.tokens?.output ?? null,
    cost: provenance?.cost ?? null,
    asked_privately: (given.askedPrivately ?? given.private) ? 1 : 0,
    latency: given.latency ?? null,
    asked_in: given.askedIn ?? null,
    related: given.related?.length ? JSON.stringify(given.related) : null,
  };
}

export function readAnswerRow(found: FoundAnswerRow | undefined): StoredAnswer | undefined {
  if (found === undefined) return undefined;
  return {
    id: found.id,
    answer: readPayload(found.payload),
    guildId: found.guild_id,
    channelId: found.channel_id ?? '',
    memberId: found.member_id ?? '',
    private: found.private === 1,
    continues: found.continues,
    related: found.related === null ? [] : JSON.parse(found.related),
  };
}

/** Answers of released versions lack what came later. */
export function readPayload(payload: string): Answer | Summary {
  const kept: KeptPayload = JSON.parse(payload);
  return {
    ...kept,
    claim: kept.claim ?? null,
    provenance: kept.provenance ?? null,
    citations: kept.citations.map((citation) => ({
      ...citation,
      translation: citation.translation ?? null,
    })),
  };
}

type KeptPayload = Omit<Answer | Summary, 'claim' | 'provenance' | 'citations'> &
  Partial<Pick<Answer, 'claim' | 'provenance'>> & {
    readonly citations: readonly (Omit<Citation, 'translation'> &
      Partial<Pick<Citation, 'translation'>>)[];
  };
