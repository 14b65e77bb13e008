import type { RankedPassage } from '../../retrieval/evidence.js';
import type { ClaimFinding } from '../answer.js';
import type { SentenceRef } from '../sentence-ref.js';
import { attributionOf } from './attribution.js';
import type { LanguageText } from './claim-words.js';
import type { JudgeClaim, Judgement } from './judge-claim.js';
import { textOf, type Window, windowsOf } from './windows.js';

export interface FoundVerdict {
  readonly finding: ClaimFinding;
  /** The one or two sentences that it stands on; empty for `not_covered`. */
  readonly sources: readonly SentenceRef[];
}

/** What the sentences of some passages say of a claim, without a model. Pure. */
export type FindVerdict = (
  claim: LanguageText,
  passages: readonly Pick<RankedPassage, 'article' | 'passage'>[],
) => FoundVerdict;

/** DECISION: where one sentence supports a claim and another seems to differ, the first counts. */
export function createFindVerdict({ judge }: { readonly judge: JudgeClaim }): FindVerdict {
  return (claim, passages) => {
    const judged = windowsOf(passages).map((window) => ({
      window,
      judgement: judge(claim, textOf(window, claim.language)),
    }));
    const best = bestOf(judged, 'supported') ?? bestOf(judged, 'contradicted');
    if (best === undefined) return nothing;
    const { verdict, difference } = best.judgement;
    const attribution = attributionOf(textOf(best.window, claim.language), claim);
    return { finding: { verdict, difference, attribution }, sources: best.window.refs };
  };
}

const nothing: FoundVerdict = {
  finding: { verdict: 'not_covered', attribution: null, difference: null },
  sources: [],
};

interface Judged {
  readonly window: Window;
  readonly judgement: Judgement;
}

/** The one that speaks of most of the claim, and of equals the shortest. */
function bestOf(judged: readonly Judged[], verdict: Judgement['verdict']): Judged | undefined {
  return judged
    .filter(({ judgement }) => judgement.verdict === verdict)
    .sort(
      (one, other) =>
        other.judgement.coverage - one.judgement.coverage ||
        one.window.refs.length - other.window.refs.length,
    )[0];
}
