import { expect, it } from 'vitest';
import { openModerated } from './moderated.js';
import { control, eventually, mentionRule, queueOf } from './queue-helpers.js';

/**
 * Bot, Discord and raiders in one process, which is harder than it ever is; the figures for a raid of
 * 5,000 messages are measured by `npm run bench -- raid`.
 */
it('a raid keeps nobody from asking, and the connection alive, and is one card', async () => {
  let reconnections = 0;
  const onReconnected = () => {
    reconnections += 1;
  };
  const here = await openModerated({
    bot: { messageContent: true, onReconnected },
    // A client that is a second late is cut off.
    sandbox: { grantedIntents: ['MESSAGE_CONTENT'], heartbeatMs: 2_000 },
  });
  try {
    await mentionRule(here, 'propose');
    const raiders = await Promise.all(
      Array.from({ length: 50 }, (_, index) => here.discord.member(`Raider ${index}`)),
    );
    let written = 0;
    const write = async () => {
      for (let number = written; number < messages; number = written) {
        written += 1;
        await raiders[number % raiders.length]?.say(`@everyone free money ${number}`);
      }
    };
    const asked: string[] = [];
    const ask = async () => {
      while (written < messages) {
        asked.push(await here.bob.use('ask', { question: `Question ${asked.length} ?` }));
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    };
    await Promise.all([...Array.from({ length: 8 }, write), ask()]);
    // Discord gives an interaction three seconds, and so does this one.
    await eventually(async () => (await outcomes()).every((state) => state !== 'pending'));
    expect(new Set(await outcomes())).toEqual(new Set(['answered']));
    expect(reconnections).toBe(0);
    await eventually(async () => {
      const waiting = await here.moderation.proposals.waiting(here.guildId);
      return waiting.length === 1 && waiting[0]?.messages.length === messages;
    });
    expect(control(await queueOf(here).card(), 'queue-dismiss')).toBeDefined();
    expect(here.discord.faults()).toEqual([]);

    async function outcomes() {
      return Promise.all(asked.map(async (id) => (await here.discord.outcome(id)).state));
    }
  } finally {
    await here.close();
  }
}, 120_000);

const messages = 1_500;
