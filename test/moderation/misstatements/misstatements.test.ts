import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../../src/config.js';
import { createLog } from '../../../src/log.js';
import type { Finding } from '../../../src/moderation/finding.js';
import { createServices } from '../../../src/services.js';
import { harmless, misstated } from './discussion-messages.js';
import { harmlessOnTrain, misstatedOnTrain } from './night-train-messages.js';

interface Discussion {
  check(text: string): Promise<readonly Finding[]>;
  close(): Promise<void>;
}

async function open(folder: string, articleId: string): Promise<Discussion> {
  const directory = await mkdtemp(join(tmpdir(), 'glose-misstatements-'));
  const knowledge = fileURLToPath(new URL(folder, import.meta.url));
  const services = await createServices(
    loadConfiguration({ GLOSE_DATA: directory, GLOSE_KNOWLEDGE: knowledge }),
    { log: createLog({ level: 'silent', readable: false }), watch: false },
  );
  await services.library.settled();
  const { misstatements } = services.moderation;
  const given = { articleIds: [articleId], language: 'fr' };
  return {
    check: (text) => misstatements.check(text, { id: 'misstatement' }, given),
    async close() {
      await services.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function alarms(texts: readonly string[], { check }: Discussion): Promise<readonly string[]> {
  const found: string[] = [];
  for (const text of texts) {
    for (const finding of await check(text)) found.push(`${text} ← ${quoteOf(finding)}`);
  }
  return found;
}

function quoteOf(finding: Finding | undefined): string {
  return finding?.reason.code === 'misstatement' ? finding.reason.quote : '';
}

describe('a discussion of the first article', () => {
  let discussion: Discussion;
  beforeAll(async () => {
    discussion = await open('../../../knowledge', 'russie-chine-ia');
  });
  afterAll(() => discussion.close());

  it('has no false alarm', async () => {
    const wrong = await alarms(harmless, discussion);
    console.info(`misstatements: ${wrong.length} false alarms in ${harmless.length} messages`);
    expect(wrong).toEqual([]);
  });

  it('shows what the article contradicts in every second message or more, by the right sentence', async () => {
    const missed: string[] = [];
    for (const [text, quote] of misstated) {
      const [finding] = await discussion.check(text);
      if (!quoteOf(finding).includes(quote)) missed.push(`${text} ← ${quoteOf(finding)}`);
    }
    console.info(`misstatements: ${misstated.length - missed.length} of ${misstated.length} found`);
    // Precision comes first: what the check is unsure of, it does not show.
    expect(missed.slice(misstated.length / 2)).toEqual([]);
  });
});

describe('a discussion of another article', () => {
  let discussion: Discussion;
  beforeAll(async () => {
    discussion = await open('../../fixtures/english-articles', 'night-train');
  });
  afterAll(() => discussion.close());

  it('has no false alarm', async () => {
    const wrong = await alarms(harmlessOnTrain, discussion);
    console.info(
      `on the train: ${wrong.length} false alarms in ${harmlessOnTrain.length} messages`,
    );
    expect(wrong).toEqual([]);
  });

  it('shows some of what the article contradicts', async () => {
    const found = await alarms(misstatedOnTrain, discussion);
    console.info(`on the train: ${found.length} of ${misstatedOnTrain.length} found`);
    expect(found.length).toBeGreaterThan(0);
  });
});
