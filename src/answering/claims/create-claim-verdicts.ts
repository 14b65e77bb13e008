import { createFindVerdict, type FindVerdict } from './find-verdict.js';
import { createJudgeClaim } from './judge-claim.js';
import { createWordRelations, type WordRelationsProps } from './word-relations.js';

/** The check without a model, put together. */
export function createClaimVerdicts(props: WordRelationsProps): FindVerdict {
  const relations = createWordRelations(props);
  return createFindVerdict({ judge: createJudgeClaim({ ...props, relations }) });
}
