import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdictOn } from './claim-verdicts.js';

interface Alterations {
  readonly language: string;
  /** Null for the whole first article in that language. */
  readonly evidence: string | null;
  readonly faithful: readonly string[];
  readonly altered: readonly { readonly kind: string; readonly claim: string }[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rows = read('fixtures/claims/fresh-alterations.jsonl')
  .trim()
  .split('\n')
  .map((line): Alterations => JSON.parse(line));

const articleIn = (language: string) =>
  read(`../knowledge/russie-chine-ia${language === 'fr' ? '' : `.${language}`}.md`)
    .replace(/^---\n.*?\n---\n/su, '')
    .trim();

const verdict = ({ language, evidence }: Alterations, claim: string) =>
  verdictOn({ language, claimLanguage: language, evidence: evidence ?? articleIn(language), claim })
    .finding.verdict;

describe('alterations by another hand', () => {
  const altered = rows.flatMap((row) => row.altered.map((one) => ({ row, ...one })));
  const faithful = rows.flatMap((row) => row.faithful.map((claim) => ({ row, claim })));

  it('are never called supported, side by side with the true half of a sentence neither', () => {
    const supported = altered.filter(({ row, claim }) => verdict(row, claim) === 'supported');
    expect(altered.length).toBeGreaterThanOrEqual(250);
    expect(supported.map(({ kind, claim }) => `${kind}: ${claim}`)).toEqual([]);
  });

  it('leave what is said in other words supported six times in ten, and never contradicted', () => {
    const verdicts = faithful.map(({ row, claim }) => verdict(row, claim));
    const supported = verdicts.filter((one) => one === 'supported');
    expect(supported.length / faithful.length).toBeGreaterThanOrEqual(0.6);
    expect(verdicts).not.toContain('contradicted');
  });
});
