import type { Messages } from '../../locales/messages.js';
import type { Evidence } from '../../retrieval/evidence.js';
import type { Answer, AnswerOptions, ClaimFinding } from '../answer.js';
import { quotedText } from '../answer-text.js';
import type { ClaimCheck, ClaimChecker } from './claim-checker.js';
import { claimOfQuestion } from './claim-of-question.js';

/**
 * What is said of the claim that a question makes ("Is China …?"), from the passages found for it;
 * null where it makes none.
 */
export type CheckQuestion = (
  evidence: Evidence,
  options: Pick<AnswerOptions, 'language' | 'signal'>,
) => Promise<ClaimCheck | null>;

export function createCheckQuestion(checker: Pick<ClaimChecker, 'checkAgainst'>): CheckQuestion {
  return async (evidence, { language, signal }) => {
    const { question, language: asked } = evidence.understanding;
    const claim = claimOfQuestion(question, asked);
    if (claim === null) return null;
    return checker.checkAgainst(claim, evidence, {
      ...(language !== undefined && { language }),
      ...(signal !== undefined && { signal }),
    });
  };
}

/** The parts of an answer that a finding gives; null where the articles neither say nor deny it. */
export function answerOfClaim(
  { citation, text, engine, provenance, ...check }: ClaimCheck,
  messages: Messages,
): Partial<Answer> | null {
  if (check.verdict === 'not_covered' || citation === null) return null;
  const sentence = {
    text: citation.quote,
    quoted: true,
    citations: [citation.number],
    emphasis: [],
    heading: null,
  };
  return {
    outcome: 'answered',
    sentences: [sentence],
    citations: [citation],
    text: `${text}\n${quotedText(sentence, [citation], messages)}`,
    engine,
    provenance,
    claim: findingOf(check),
  };
}

/** The same answer, which says first that the claim itself is neither made nor denied. */
export function withUnsaidClaim(answer: Answer, check: ClaimCheck, messages: Messages): Answer {
  const claim = findingOf(check);
  const isQuoted = answer.sentences.length > 0 && answer.sentences.every(({ quoted }) => quoted);
  if (!isQuoted) return { ...answer, claim };
  const lines = answer.sentences.map((sentence) =>
    quotedText(sentence, answer.citations, messages),
  );
  return { ...answer, claim, text: [messages.claims.notAsSuch(1), ...lines].join('\n') };
}

function findingOf({ verdict, attribution, difference }: ClaimFinding): ClaimFinding {
  return { verdict, attribution, difference };
}
