import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createModeration } from '../../src/moderation/create-moderation.js';
import { presets } from '../../src/moderation/rules/presets.js';
import { openStorage } from '../../src/storage/storage.js';
import { type RunningProgram, startProgram } from '../support/built-program.js';
import { type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { eventually } from './queue-helpers.js';

const messages = 5_000;
const seconds = 10;

describe('a raid of five thousand messages in ten seconds', () => {
  let directory: string;
  let discord: LocalDiscord;
  let program: RunningProgram;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glose-raid-'));
    // Whoever misses a heartbeat and a half is sent away.
    discord = await openLocalDiscord({ heartbeatMs: 4_000, grantedIntents: ['MESSAGE_CONTENT'] });
    await moderate(await discord.state());
    const { botToken, apiUrl } = discord.sandbox;
    program = startProgram('src/main.js', [], {
      ...{ DISCORD_TOKEN: botToken, DISCORD_API_URL: apiUrl, GLOSE_MESSAGE_CONTENT: 'true' },
      ...{ GLOSE_DATA: directory, GLOSE_WEB_PORT: '0' },
    });
    await program.printed(/Glose is ready as/);
  });

  afterEach(async () => {
    program.child.kill('SIGTERM');
    await program.ended;
    await discord.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** The strictest rules, all proposed. */
  async function moderate({ guild, channels }: Awaited<ReturnType<LocalDiscord['state']>>) {
    const storage = await openStorage({ directory });
    const { servers, rules } = createModeration({ storage });
    const queueChannelId = channels.at(-1)?.id ?? null;
    await servers.change(guild.id, { isOn: true, queueChannelId });
    await rules.replace(
      guild.id,
      presets.strict.rules.map((rule) => ({ ...rule, mode: 'propose' as const })),
    );
    await storage.close();
  }

  /** Five hundred a second, or as many as the machine takes. */
  async function raid(crowd: readonly Pick<Member, 'say'>[]): Promise<void> {
    const start = performance.now();
    for (let sent = 0; sent < messages; sent += 50) {
      const batch = Array.from({ length: 50 }, (_, index) =>
        crowd[(sent + index) % crowd.length]?.say(`@everyone free nitro discord.gg/raid${index}`),
      );
      await Promise.all(batch);
      const due = start + (seconds * 1_000 * (sent + batch.length)) / messages;
      await wait(Math.max(0, due - performance.now()));
    }
  }

  /** What is asked twice a second while something lasts. */
  async function askDuring(lasting: Promise<unknown>): Promise<readonly string[]> {
    const [reader] = await discord.crowd(1);
    const asked: string[] = [];
    let isOver = false;
    const over = lasting.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      asked.push((await reader?.use('ask', { question: 'Qui dirige Sberbank ?' })) ?? '');
      await Promise.race([over, wait(500)]);
    }
    await over;
    return asked;
  }

  const states = (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await discord.outcome(id)).state));

  it('leaves those who ask answered in time and the bot connected, and is one card', async () => {
    const asked = await askDuring(raid(await discord.crowd(100)));
    await eventually(async () => !(await states(asked)).includes('pending'));
    program.child.kill('SIGTERM');
    const { stdout, stderr } = await program.ended;
    // Whoever was not acknowledged within Discord's three seconds would have failed.
    expect(new Set(await states(asked))).toEqual(new Set(['answered']));
    expect(asked.length).toBeGreaterThan(10);
    // Warnings would tell of a lost connection, and of messages that were not looked at.
    expect(`${stdout}${stderr}`).not.toMatch(/"level":[456]0/);
    expect(await waiting()).toEqual([{ kind: 'raid', messages }]);
  }, 180_000);

  async function waiting() {
    const storage = await openStorage({ directory });
    const { guild } = await discord.state();
    const found = await createModeration({ storage }).proposals.waiting(guild.id);
    await storage.close();
    return found.map(({ kind, messages: some }) => ({ kind, messages: some.length }));
  }
});
