import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureScam } from '../../bench/scam-figures.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const evaluation = join(root, '../shared/eval');
const isThere = existsSync(join(evaluation, 'scam-domains/domains.jsonl'));
if (!isThere) console.warn(`No ${evaluation}: how many scams are found is not measured.`);

describe.skipIf(!isThere)('links of scams, on public data', () => {
  const figures = () =>
    measureScam({
      evaluation,
      wellKnown: join(root, 'test/fixtures/well-known-domains.txt'),
      articles: [join(root, 'knowledge'), join(root, '../shared/article')],
    });

  it('are found: all that are listed, most of the others, and nothing else', () => {
    const { listed, heldOut, wellKnown, articles } = figures();
    expect(listed.found).toHaveLength(listed.of);
    expect(heldOut.found.length / heldOut.of).toBeGreaterThan(0.7);
    expect(wellKnown.of).toBeGreaterThan(500);
    expect(wellKnown.found).toEqual([]);
    expect(articles.of).toBeGreaterThan(500);
    expect(articles.found).toEqual([]);
  }, 60_000);
});
