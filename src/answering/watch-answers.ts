import type { Answer, Answerer } from './answer.js';

/** Told of each answer, so that they can be counted; it learns nobody's name. */
export interface AnswerListener {
  answered(answer: Pick<Answer, 'outcome' | 'engine'>, milliseconds: number): void;
  /** `given_up`: the asker had gone, or the time was over. */
  failed(reason: 'given_up' | 'failed', milliseconds: number): void;
}

/** The same answerer, with someone who listens. Whatever the listener throws is the caller's. */
export function watchAnswers(answerer: Answerer, listener: AnswerListener): Answerer {
  return {
    async answer(question, options) {
      const start = performance.now();
      const passed = () => performance.now() - start;
      try {
        const answer = await answerer.answer(question, options);
        listener.answered(answer, passed());
        return answer;
      } catch (error) {
        listener.failed(options.signal?.aborted ? 'given_up' : 'failed', passed());
        throw error;
      }
    },
  };
}
