import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  button,
  buttons,
  isEphemeral,
  type LocalDiscord,
  openLocalDiscord,
} from '../e2e/local-discord.js';
import { type RunningProgram, startProgram } from '../support/built-program.js';

// Peers' users find buttons dead and memory lost after a restart. Here the process is killed outright
// between what a member began and what they do next.

let directory: string;
let discord: LocalDiscord;
let programs: RunningProgram[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-kill-conversation-'));
  discord = await openLocalDiscord();
  programs = [];
});

afterEach(async () => {
  for (const { child } of programs) child.kill('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
  await discord.close();
  await rm(directory, { recursive: true, force: true });
  expect(discord.faults()).toEqual([]);
});

async function start(): Promise<RunningProgram> {
  const { botToken, apiUrl } = discord.sandbox;
  const program = startProgram('src/main.js', [], {
    DISCORD_TOKEN: botToken,
    DISCORD_API_URL: apiUrl,
    GLOSE_DATA: join(directory, 'data'),
    GLOSE_WEB_PORT: '0',
  });
  programs.push(program);
  await program.printed(/Glose is ready as/);
  return program;
}

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

      first.child.kill('SIGKILL');
      await first.ended;
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
