import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluateClaims } from '../../src/evaluation/claims.js';
import { claimFigures } from '../../src/evaluation/claims-figures.js';
import { composeArticle } from '../../src/library/compose-article.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-claims-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const row = { id: 'a', language: 'fr', claim: 'Il pleut.', evidence: 'Il pleut. Il vente.' };

async function write(...lines: readonly unknown[]): Promise<string> {
  const file = join(directory, 'claims.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

describe('claims measured against their evidence', () => {
  it('are judged by their own evidence, and counted', async () => {
    const file = await write(
      { ...row, label: 'supported' },
      { ...row, id: 'b', label: 'not_covered' },
    );
    const { figures, judged } = await evaluateClaims({
      file,
      composeArticle,
      verdictOf: (claim, [given]) =>
        given?.article.text.includes(claim.text) ? 'supported' : 'not_covered',
    });
    expect(judged.map(({ verdict }) => verdict)).toEqual(['supported', 'supported']);
    expect(figures.falseSupported).toBe(1);
    expect(figures.confusion.not_covered.supported).toBe(1);
  });

  it.each([
    ['a label that is none', { ...row, label: 'true' }, 'label'],
    ['a claim without evidence', { ...row, evidence: ' ', label: 'supported' }, 'evidence'],
  ])('name the line and the field of %s', async (_, line, field) => {
    const file = await write({ ...row, label: 'supported' }, line);
    const run = evaluateClaims({ file, composeArticle, verdictOf: () => 'not_covered' });
    await expect(run).rejects.toThrow(`${file}:2: ${field}`);
  });

  it('are refused where there are none', async () => {
    const run = evaluateClaims({
      file: await write(),
      composeArticle,
      verdictOf: () => 'not_covered',
    });
    await expect(run).rejects.toThrow('no rows');
  });
});

describe('the figures of claims', () => {
  it('are the mean F1 of the labels, and the share of others that is called supported', () => {
    const figures = claimFigures([
      { label: 'supported', verdict: 'supported' },
      { label: 'supported', verdict: 'not_covered' },
      { label: 'contradicted', verdict: 'supported' },
      { label: 'not_covered', verdict: 'not_covered' },
    ]);
    // Supported: 2·1/(2 + 2); contradicted: nothing right; not covered: 2·1/(1 + 2).
    expect(figures.f1).toEqual({ supported: 0.5, contradicted: 0, not_covered: 2 / 3 });
    expect(figures.macroF1).toBeCloseTo((0.5 + 0 + 2 / 3) / 3, 12);
    expect(figures.falseSupported).toBe(0.5);
  });

  it('leave out labels that no claim has', () => {
    const figures = claimFigures([{ label: 'supported', verdict: 'supported' }]);
    expect(figures).toMatchObject({ macroF1: 1, falseSupported: null });
  });
});
