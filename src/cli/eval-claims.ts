import { createClaimVerdicts } from '../answering/claims/create-claim-verdicts.js';
import { readClaim } from '../answering/claims/read-claim.js';
import { type ClaimEvaluation, evaluateClaims } from '../evaluation/claims.js';
import { type ClaimFigures, labels } from '../evaluation/claims-figures.js';
import { composeArticle } from '../library/compose-article.js';
import { createAnalyser } from '../retrieval/analyser.js';
import { createParaphrases } from '../retrieval/paraphrases.js';
import { createTranslationTables } from '../retrieval/translation/translation-tables.js';

/** `glose eval --claims FILE`: without a model, and without a library. */
export function measureClaims(file: string, signal?: AbortSignal): Promise<ClaimEvaluation> {
  const analyser = createAnalyser();
  const findVerdict = createClaimVerdicts({
    analyser,
    paraphrases: createParaphrases(),
    translations: createTranslationTables({ analyser }),
  });
  return evaluateClaims({
    file,
    composeArticle,
    signal,
    verdictOf: (claim, passages) =>
      findVerdict({ ...claim, text: readClaim(claim.text) }, passages).finding.verdict,
  });
}

export function claimsAsText(figures: ClaimFigures): string {
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const rows = labels.map((label) =>
    [
      label.padEnd(12),
      ...labels.map((given) => String(figures.confusion[label][given]).padStart(12)),
    ].join(' '),
  );
  return [
    `claims           ${figures.claims}`,
    `macro F1         ${cell(figures.macroF1)}`,
    ...labels.map((label) => `F1 ${label.padEnd(13)} ${cell(figures.f1[label])}`),
    `false supported  ${cell(figures.falseSupported)}`,
    '',
    `label \\ verdict ${labels.map((label) => label.padStart(12)).join(' ')}`.replace(
      'verdict ',
      'given',
    ),
    ...rows,
  ].join('\n');
}
