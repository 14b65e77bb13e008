import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProgram } from '../support/built-program.js';
import { type HeldModel, openHeldModel } from '../support/held-model.js';
import { type LocalDiscord, openLocalDiscord } from './local-discord.js';

let directory: string;
let discord: LocalDiscord;
let model: HeldModel;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-sigterm-'));
  discord = await openLocalDiscord();
  model = await openHeldModel();
});

afterEach(async () => {
  await discord.close();
  await model.close();
  await rm(directory, { recursive: true, force: true });
  expect(discord.faults()).toEqual([]);
});

describe('the process that is told to end', () => {
  it('first sends the answer that a member waits for', async () => {
    const { botToken, apiUrl } = discord.sandbox;
    const program = startProgram('src/main.js', [], {
      DISCORD_TOKEN: botToken,
      DISCORD_API_URL: apiUrl,
      GLOSE_DATA: join(directory, 'data'),
      GLOSE_WEB_PORT: '0',
      GLOSE_MODEL: 'openai:test',
      OPENAI_API_KEY: 'key-for-tests',
      OPENAI_BASE_URL: model.baseUrl,
    });
    await program.printed(/Glose is ready as/);
    const ana = await discord.member('Ana');
    const id = await ana.use('ask', { question: 'Qui est German Gref ?' });
    await model.asked();
    await ana.until(({ interactionId }) => interactionId === id);
    program.child.kill('SIGTERM');
    model.release();
    expect((await program.ended).code).toBe(0);
    expect((await ana.answerTo(id)).content).toContain('Sberbank');
    expect(discord.sandbox.gateway.connections).toBe(0);
  }, 60_000);
});
