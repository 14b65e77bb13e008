import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, buttons, isEphemeral, type LocalDiscord } from '../e2e/local-discord.js';
import { type KillableGlose, openKillableGlose } from './killable-glose.js';

// Peers' users find buttons dead and memory lost after a restart. Here the process is killed outright
// between what a member began and what they do next.

let glose: KillableGlose;
let discord: LocalDiscord;

beforeEach(async () => {
  glose = await openKillableGlose();
  discord = glose.discord;
});

afterEach(async () => {
  await glose.close();
  expect(discord.faults()).toEqual([]);
});

const start = () => glose.start();

const patience = 60_000;

describe('a process that is killed in the middle of a conversation', () => {
  it(
    'leaves no button dead, no form lost, and no thread forgotten',
    async () => {
      const first = await start();
      const ana = await discord.member('Ana', 'fr');
      const bob = await discord.member('Bob', 'en-US');
      const ask = async (question: string, options = {}) =>
        ana.answerTo(await ana.use('ask', { question, ...options }));
      const open = await ask('Qui est German Gref ?');
      const hidden = await ask('Que fait Sberbank ?', { private: true });
      const told = await ana.answerTo(await ana.press(open, button(open, 'thread')));
      const thread = ana.in(/channels\/\d+\/(\d+)/.exec(told.content)?.[1] ?? '');
      const found = await ana.answerTo(await ana.use('sources', { query: 'intelligence' }));
      const said = await bob.say('Qui dirige Sberbank ?');
      const form = await ana.form(await ana.useOn('Ask about this message', said));

      await glose.kill(first);
      await start();

      const sources = await bob.answerTo(await bob.press(open, button(open, 'sources')));
      expect(JSON.stringify(sources.embeds)).toContain('Gref');
      const more = await ana.answerTo(await ana.press(open, button(open, 'more')));
      expect(buttons(more).some((id) => id.includes(':remove:'))).toBe(true);
      await ana.press(hidden, button(hidden, 'share'));
      const shared = await bob.until(({ content }) => content.includes('Question posée par Ana'));
      expect(shared.content).toContain('Que fait Sberbank ?');
      const again = await bob.answerTo(await bob.press(open, button(open, 'thread')));
      expect(again.content).toContain(thread.channelId);
      const mention = await thread.say(
        `<@${discord.sandbox.applicationId}> Et où travaille-t-il ?`,
      );
      const reply = await thread.until(
        ({ message_reference }) => message_reference?.message_id === mention,
      );
      expect(reply.content).not.toBe('');
      const quote = buttons(found).find((id) => id.startsWith('quote:')) ?? '';
      await ana.select(found, quote, ['0']);
      await bob.until(({ content }) => content.includes('Cité par Ana'));
      const answer = await ana.answerTo(
        await ana.submit(form, { question: 'Qui dirige Sberbank ?', message: '' }),
      );
      expect(isEphemeral(answer)).toBe(true);
      expect(answer.content).toContain('Qui dirige Sberbank ?');
    },
    patience,
  );
});
