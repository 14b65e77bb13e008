import type { Contradicts } from '../generative/sentence-judge.js';
import type { JudgeClaim, Judgement } from './judge-claim.js';

/**
 * What a model writes, held against the sentences that it cites as a member's claim is. One of them
 * that says it outweighs another that seems to differ.
 */
export function createContradicts({ judge }: { readonly judge: JudgeClaim }): Contradicts {
  return (sentence, sources) => {
    const judgements = sources.map((source) => judge(sentence, source));
    return (
      judgements.some(contradicts) && !judgements.some(({ verdict }) => verdict === 'supported')
    );
  };
}

/**
 * Who reports a source may not say of one what it says of another, though both may be true. A denial
 * that the sentence adds is judged apart: "has no access" may sum up "restricts access".
 */
function contradicts({ verdict, difference, isOfAnother }: Judgement): boolean {
  const isAddedDenial = difference?.kind === 'negation' && difference.stated === '';
  return isOfAnother || (verdict === 'contradicted' && !isAddedDenial);
}
