import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, isEphemeral, type LocalDiscord } from '../e2e/local-discord.js';
import { type HeldModel, openHeldModel } from '../support/held-model.js';
import { type KillableGlose, openKillableGlose } from './killable-glose.js';

let glose: KillableGlose;
let discord: LocalDiscord;
let model: HeldModel;

beforeEach(async () => {
  glose = await openKillableGlose();
  discord = glose.discord;
  model = await openHeldModel();
});

afterEach(async () => {
  await glose.close();
  await model.close();
  expect(discord.faults()).toEqual([]);
});

const start = () =>
  glose.start({
    GLOSE_MODEL: 'openai:test',
    OPENAI_API_KEY: 'key-for-tests',
    OPENAI_BASE_URL: model.baseUrl,
  });

const patience = 60_000;

describe('a process that is killed while members wait', () => {
  it(
    'answers after its restart what it had acknowledged, in the same place, once',
    async () => {
      const first = await start();
      const ana = await discord.member('Ana');
      const openly = await ana.use('ask', { question: 'Qui est German Gref ?' });
      const alone = await ana.use('ask', { question: 'Que sont les BRICS ?', private: true });
      await model.asked(2);
      // Announced, and so noted: what is not yet announced, Discord itself reports as failed.
      await ana.untilAll((all) => [openly, alone].every((id) => all.some(isAnswerTo(id))));
      await untilNoted(2);
      await glose.kill(first);
      model.release();
      await start();
      // On a busy machine it says first where the work stands.
      const answer = await ana.until(
        (message) => isAnswerTo(openly)(message) && message.content.includes('«'),
      );
      expect(answer.content).toContain('Sberbank');
      expect(isEphemeral(answer)).toBe(false);
      expect(isEphemeral(await ana.answerTo(alone))).toBe(true);
      const seen = await ana.sees();
      expect(seen.filter(isAnswerTo(openly))).toHaveLength(1);
      expect(seen.filter(isAnswerTo(alone))).toHaveLength(1);
      const sources = await ana.answerTo(await ana.press(answer, button(answer, 'sources')));
      expect(JSON.stringify(sources.embeds)).toContain('Sberbank');
    },
    patience,
  );

  it(
    'answers a message that mentions it, once',
    async () => {
      const first = await start();
      const ana = await discord.member('Ana');
      const asked = await ana.say(`<@${discord.sandbox.applicationId}> Qui est German Gref ?`);
      await model.asked();
      await untilNoted(1);
      await glose.kill(first);
      model.release();
      await start();
      const reply = await ana.until(
        ({ message_reference, content }) =>
          message_reference?.message_id === asked && content.includes('«'),
      );
      expect(reply.content).toContain('Sberbank');
      const all = await ana.sees();
      expect(all.filter((message) => message.message_reference?.message_id === asked)).toHaveLength(
        1,
      );
    },
    patience,
  );
});

function isAnswerTo(interactionId: string) {
  return (message: { readonly interactionId?: string | undefined }) =>
    message.interactionId === interactionId;
}

/** Waits until the killed process would be remembered: its notes are in the file. */
async function untilNoted(count: number): Promise<void> {
  const { openStorage } = await import('../../src/storage/storage.js');
  const storage = await openStorage({
    directory: join(glose.directory, 'data'),
    whenLocked: 'read',
  });
  try {
    for (let look = 0; look < 400; look += 1) {
      const tables = ['pending_interactions', 'pending_mentions'] as const;
      const rows = await Promise.all(
        tables.map((table) => storage.db.selectFrom(table).selectAll().execute()),
      );
      if (rows.flat().length >= count) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('What is being worked on was never noted.');
  } finally {
    await storage.close();
  }
}
