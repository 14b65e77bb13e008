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
  /** True where only the asker is to see the answer, whatever it is. */
  readonly private: boolean;
  readonly signal: AbortSignal;
}

export interface KeptAnswer {
  readonly id: string;
  readonly answer: Answer;
  /** True also for what is not covered: that concerns the asker alone. */
  readonly private: boolean;
}

export interface AskingProps {
  readonly answerer: Answerer;
  readonly answers: AnswerStore;
  readonly turns: Turns;
}

export function createAsking({ answerer, answers, turns }: AskingProps): Asking {
  return {
    async ask({ text, language, signal, ...place }) {
      const options = language === undefined ? { signal } : { language, signal };
      const work = () => answerer.answer(text, options);
      const answer = await turns.take(place.memberId, work, signal);
      const kept = { ...place, answer, private: place.private || answer.outcome !== 'answered' };
      return { id: await answers.save(kept), answer, private: kept.private };
    },
  };
}
