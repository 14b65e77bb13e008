import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

let source: Promise<string> | undefined;

/**
 * What axe finds seriously wrong with the page as it is now: the rule, and where. What the panel's frame
 * shows is the bot's, not the page's.
 */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Given to the page from without, as its own policy lets no foreign script in.
  await page.evaluate(await source);
  await page.evaluate(settled);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { iframes: false })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
}

/** Colours are judged when nothing moves any more; what never ends is not waited for. */
const settled = `Promise.all(
  document.getAnimations()
    .filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity)
    .map((animation) => animation.finished.catch(() => null)),
).then(() => null)`;
