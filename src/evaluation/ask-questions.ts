import type { Answer, Answerer } from '../answering/answer.js';
import type { Evidence, Retriever } from '../retrieval/evidence.js';

/** An answer with the evidence it was written from. */
export interface Observed {
  readonly answer: Answer;
  readonly evidence: Evidence;
  readonly milliseconds: number;
}

/** Asks the very answerer that members ask, and sees what it saw. One question at a time. */
export interface Observer {
  ask(question: string, passageIds?: readonly string[]): Promise<Observed>;
  /** The answer that would have been given, had it been decided to answer from this evidence. */
  answerAnyway(evidence: Evidence): Promise<Answer>;
}

export function createObserver(
  retriever: Retriever,
  createAnswerer: (retriever: Retriever) => Answerer,
): Observer {
  let seen: Evidence | undefined;
  let given: Evidence | undefined;
  const watched = createAnswerer({
    async retrieve(question, options) {
      seen = await retriever.retrieve(question, options);
      return seen;
    },
  });
  const forced = createAnswerer({
    async retrieve(question, options) {
      const evidence = given ?? (await retriever.retrieve(question, options));
      return { ...evidence, sufficiency: 1 };
    },
  });
  return {
    async ask(question, passageIds) {
      const start = performance.now();
      const answer = await watched.answer(question, passageIds === undefined ? {} : { passageIds });
      const milliseconds = performance.now() - start;
      if (seen === undefined) throw new Error('the answerer did not ask the retriever');
      return { answer, evidence: seen, milliseconds };
    },
    answerAnyway(evidence) {
      given = evidence;
      return forced.answer(evidence.understanding.question, {});
    },
  };
}
