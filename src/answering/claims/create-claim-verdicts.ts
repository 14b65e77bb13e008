import { createFindVerdict, type FindVerdict } from './find-verdict.js';
import { createJudgeClaim, type JudgeClaim } from './judge-claim.js';
import { createWordRelations, type WordRelationsProps } from './word-relations.js';

/** The check without a model, put together. */
export function createClaimVerdicts(props: WordRelationsProps): FindVerdict {
  return createFindVerdict({ judge: createClaimJudge(props) });
}

/** What it judges one or two sentences by. */
export function createClaimJudge(props: WordRelationsProps): JudgeClaim {
  return createJudgeClaim({ ...props, relations: createWordRelations(props) });
}
