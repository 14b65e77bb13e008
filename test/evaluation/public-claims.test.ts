import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureClaims } from '../../src/cli/eval-claims.js';

const file = fileURLToPath(new URL('../../../shared/eval/rte3-fr/claims.jsonl', import.meta.url));
const isThere = existsSync(file);
if (!isThere) console.warn(`Not measured: ${file} is not here (RTE-3 in French).`);

describe.skipIf(!isThere)('claims of a public set, RTE-3 in French', () => {
  it('are judged as well as they were', async () => {
    const { figures } = await measureClaims(file);
    expect(figures.macroF1).toBeGreaterThanOrEqual(0.4);
    expect(figures.falseSupported).toBeLessThanOrEqual(0.03);
  });
});
