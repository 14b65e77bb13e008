import { createClaimVerdicts } from '../../../src/answering/claims/create-claim-verdicts.js';
import type { FoundVerdict } from '../../../src/answering/claims/find-verdict.js';
import { readClaim } from '../../../src/answering/claims/read-claim.js';
import { composeArticle } from '../../../src/library/compose-article.js';
import { createAnalyser } from '../../../src/retrieval/analyser.js';
import { createParaphrases } from '../../../src/retrieval/paraphrases.js';
import { createTranslationTables } from '../../../src/retrieval/translation/translation-tables.js';

const analyser = createAnalyser();
const findVerdict = createClaimVerdicts({
  analyser,
  paraphrases: createParaphrases(),
  translations: createTranslationTables({ analyser }),
});

export interface Held {
  readonly claim: string;
  readonly claimLanguage: string;
  readonly evidence: string;
  readonly language: string;
}

/** What one paragraph says of a claim, by the check that members' claims go through. */
export function verdictOn({ claim, claimLanguage, evidence, language }: Held): FoundVerdict {
  const article = composeArticle({
    id: 'evidence',
    title: '',
    language,
    passageSize: { target: Number.POSITIVE_INFINITY },
    blocks: [{ kind: 'paragraph', level: 0, text: evidence, page: null }],
  });
  const passages = article.passages.map((passage) => ({ article, passage }));
  return findVerdict({ text: readClaim(claim), language: claimLanguage }, passages);
}
