import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../../src/config.js';
import { createLog } from '../../../src/log.js';
import type { Finding } from '../../../src/moderation/finding.js';
import { createMisstatements } from '../../../src/moderation/misstatements/create-misstatements.js';
import { createServices, type Services } from '../../../src/services.js';
import { harmless, misstated } from './discussion-messages.js';

const knowledge = fileURLToPath(new URL('../../../knowledge', import.meta.url));
const rule = { id: 'misstatement' };
const articleIds = ['russie-chine-ia'];
let directory: string;
let services: Services;
let check: (text: string) => Promise<readonly Finding[]>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-misstatements-'));
  const log = createLog({ level: 'silent', readable: false });
  services = await createServices(
    loadConfiguration({ GLOSE_DATA: directory, GLOSE_KNOWLEDGE: knowledge }),
    { log, watch: false },
  );
  await services.library.settled();
  const misstatements = createMisstatements({ claimChecker: services.claimChecker, log });
  check = (text) => misstatements.check(text, rule, { articleIds, language: 'fr' });
});

afterAll(async () => {
  await services.close();
  await rm(directory, { recursive: true, force: true });
});

function quoteOf(finding: Finding | undefined): string {
  return finding?.reason.code === 'misstatement' ? finding.reason.quote : '';
}

describe('a discussion of the first article', () => {
  it('has no false alarm', async () => {
    const wrong: string[] = [];
    for (const text of harmless) {
      for (const finding of await check(text)) wrong.push(`${text} ← ${quoteOf(finding)}`);
    }
    console.info(`misstatements: ${wrong.length} false alarms in ${harmless.length} messages`);
    expect(wrong).toEqual([]);
  });

  it('shows some of what the article contradicts, by the sentence that does', async () => {
    const missed: string[] = [];
    for (const [text, quote] of misstated) {
      const [finding] = await check(text);
      if (!quoteOf(finding).includes(quote)) missed.push(`${text} ← ${quoteOf(finding)}`);
    }
    console.info(`misstatements: ${misstated.length - missed.length} of ${misstated.length} found`);
    // Precision comes first: what the check is unsure of, it does not show.
    expect(misstated.length - missed.length).toBeGreaterThanOrEqual(8);
  });
});
