import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verdictOn } from './claim-verdicts.js';

interface Alterations {
  readonly language: string;
  readonly claimLanguage?: string;
  readonly evidence: string;
  readonly faithful: readonly string[];
  readonly altered: readonly { readonly kind: string; readonly claim: string }[];
}

const file = new URL('../../fixtures/claims/alterations.jsonl', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Alterations => JSON.parse(line));

const verdict = (row: Alterations, claim: string) =>
  verdictOn({ ...row, claim, claimLanguage: row.claimLanguage ?? row.language }).finding.verdict;

describe('a true sentence with one thing altered', () => {
  const altered = rows.flatMap((row) => row.altered.map((one) => ({ row, ...one })));

  it('is there 200 times and more, in eight ways and more', () => {
    expect(altered.length).toBeGreaterThanOrEqual(200);
    expect(new Set(altered.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  });

  it('is never called supported', () => {
    const supported = altered.filter(({ row, claim }) => verdict(row, claim) === 'supported');
    expect(supported.map(({ kind, claim }) => `${kind}: ${claim}`)).toEqual([]);
  });

  it('is often called contradicted, and nothing else than that or not covered', () => {
    const found = altered.filter(({ row, claim }) => verdict(row, claim) === 'contradicted');
    expect(found.length / altered.length).toBeGreaterThanOrEqual(0.35);
  });
});

describe('a true sentence in other words', () => {
  const faithful = rows.flatMap((row) => row.faithful.map((claim) => ({ row, claim })));

  it('is called supported four times in five', () => {
    const supported = faithful.filter(({ row, claim }) => verdict(row, claim) === 'supported');
    expect(faithful.length).toBeGreaterThanOrEqual(60);
    expect(supported.length / faithful.length).toBeGreaterThanOrEqual(0.8);
  });

  it('is never called contradicted', () => {
    const contradicted = faithful.filter(
      ({ row, claim }) => verdict(row, claim) === 'contradicted',
    );
    expect(contradicted.map(({ claim }) => claim)).toEqual([]);
  });
});
