import type { Answer, Answerer } from '../answering/answer.js';
import type { AnswerStore } from './answer-store.js';
import type { Turns } from './turns.js';

/** Answers a member's question when it is their turn, and keeps the answer. */
export interface Asking {
  ask(question: Question): Promise<KeptAnswer>;
}

export interface Question {
  readonly text: string;
  /** Language of the framing; where not given, that of the question. */
  readonly language?: string;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly memberId: string;
  readonly audience: Audience;
  readonly signal: AbortSignal;
}

/**
 * Who sees the answer. What is not covered concerns the asker alone, so a command shows it to nobody
 * else; a message can only be answered where everyone reads it.
 */
export type Audience = 'asker' | 'everyone where answered' | 'everyone';

export interface KeptAnswer {
  readonly id: string;
  readonly answer: Answer;
  /** True where only the asker is to see it. */
  readonly private: boolean;
}

export interface AskingProps {
  readonly answerer: Answerer;
  readonly answers: AnswerStore;
  readonly turns: Turns;
}

export function createAsking({ answerer, answers, turns }: AskingProps): Asking {
  return {
    async ask({ text, language, signal, audience, ...place }) {
      const options = language === undefined ? { signal } : { language, signal };
      const work = () => answerer.answer(text, options);
      const answer = await turns.take(place.memberId, work, signal);
      const hidden = isHidden(audience, answer);
      const id = await answers.save({ ...place, answer, private: hidden });
      return { id, answer, private: hidden };
    },
  };
}

function isHidden(audience: Audience, { outcome }: Answer): boolean {
  if (audience === 'everyone where answered') return outcome !== 'answered';
  return audience === 'asker';
}
