import { describe, expect, it } from 'vitest';
import { createClaimJudge } from '../../../src/answering/claims/create-claim-verdicts.js';
import { createContradicts } from '../../../src/answering/claims/create-contradicts.js';
import { createParaphrases } from '../../../src/retrieval/paraphrases.js';
import { createTranslationTables } from '../../../src/retrieval/translation/translation-tables.js';
import { analyser } from '../hand-made.js';

const judge = createClaimJudge({
  analyser,
  paraphrases: createParaphrases(),
  translations: createTranslationTables({ analyser }),
});
const contradicts = createContradicts({ judge });
const french = (text: string) => ({ text, language: 'fr' });
const source = french(
  'La Russie focalise ses efforts sur des applications militaires comme la cyberguerre.',
);

describe('a sentence that reports a source', () => {
  it('may not say of one what the source says of another, though a member may hold it too', () => {
    const reported = french('La Chine focalise ses efforts sur la cyberguerre.');
    expect(judge(reported, source).verdict).toBe('not_covered');
    expect(contradicts(reported, [source])).toBe(true);
  });

  it('may say it of whom the source does', () => {
    expect(
      contradicts(french('La Russie focalise ses efforts sur la cyberguerre.'), [source]),
    ).toBe(false);
  });
});
