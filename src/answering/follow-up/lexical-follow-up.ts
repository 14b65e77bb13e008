import type { Analyser } from '../../retrieval/evidence.js';
import { detectQuestionLanguage } from '../../retrieval/question-language.js';
import type { ConversationTurn } from '../answer.js';
import { type Before, carryOver } from './carry-over.js';
import { type FollowUp, mostTurns } from './follow-up.js';
import { type Leaning, leaningOf, type ReadQuestion, readQuestion } from './leaning.js';

/** Without a model: a follow-up carries over the terms of its topic. French, English, Spanish, German. */
export function createLexicalFollowUp({ analyser }: { readonly analyser: Analyser }): FollowUp {
  return {
    async standAlone(question, { conversation, signal }) {
      signal.throwIfAborted();
      const asked = await readFollowUp(question, conversation, analyser);
      const { leaning, before } = asked;
      if (leaning === null || before === null) return { question, language: null, tokensSpent: 0 };
      const standing = carryOver(asked.question, leaning, before, analyser);
      return { question: standing, language: asked.question.language, tokensSpent: 0 };
    },
  };
}

export interface ReadFollowUp {
  readonly question: ReadQuestion;
  readonly leaning: Leaning;
  /** Null for the first question of a conversation. */
  readonly before: Before | null;
}

/** A question with what stands before it, itself made to stand alone turn by turn. */
export async function readFollowUp(
  question: string,
  conversation: readonly ConversationTurn[],
  analyser: Analyser,
): Promise<ReadFollowUp> {
  let before: Before | null = null;
  for (const turn of conversation.slice(-mostTurns)) {
    const asked = await read(turn.question, before, analyser);
    const leaning: Leaning = before && leaningOf(asked);
    const text: string =
      before && leaning ? carryOver(asked, leaning, before, analyser) : asked.text;
    before = { question: readQuestion(text, asked.language, analyser), answer: turn.answer };
  }
  const asked = await read(question, before, analyser);
  return { question: asked, leaning: before && leaningOf(asked), before };
}

/** A few words say little of their language: then it is that of the question before. */
async function read(
  text: string,
  before: Before | null,
  analyser: Analyser,
): Promise<ReadQuestion> {
  const preferred = before === null ? [] : [before.question.language];
  const { language } = await detectQuestionLanguage(text, preferred);
  return readQuestion(text, language, analyser);
}
