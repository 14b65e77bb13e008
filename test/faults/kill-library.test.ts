import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileOf, type LocalDiscord, openLocalDiscord } from '../e2e/local-discord.js';
import { type RunningProgram, startProgram } from '../support/built-program.js';

let directory: string;
let discord: LocalDiscord;
let programs: RunningProgram[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-kill-library-'));
  await mkdir(join(directory, 'knowledge'));
  await writeFile(join(directory, 'knowledge', 'bees.md'), '# Bees\n\nThe bees are asleep.\n');
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

/** The whole program, connected to the local Discord. */
async function start(): Promise<RunningProgram> {
  const { botToken, apiUrl } = discord.sandbox;
  const program = startProgram('src/main.js', [], {
    DISCORD_TOKEN: botToken,
    DISCORD_API_URL: apiUrl,
    GLOSE_DATA: join(directory, 'data'),
    GLOSE_KNOWLEDGE: join(directory, 'knowledge'),
    GLOSE_WEB_PORT: '0',
  });
  programs.push(program);
  await program.printed(/Glose is ready as/);
  return program;
}

/** Of a size that takes seconds to read and to index. */
function largeArticle(): string {
  const paragraphs = Array.from(
    { length: 15_000 },
    (_, index) =>
      `The river turns at mill ${index}, where the miller grinds *${index} sacks* a day.`,
  );
  return `# The river\n\n${paragraphs.join('\n\n')}\n`;
}

it('a process that is killed while it reads a server’s article serves it after its restart, once', async () => {
  const first = await start();
  const { members } = await discord.state();
  const manager = members.find(
    ({ bot, guildPermissions }) => !bot && (BigInt(guildPermissions) & 0x28n) !== 0n,
  );
  const marie = await discord.memberById(manager?.id ?? '', 'en-US');
  const file = fileOf('river.md', largeArticle());
  const id = await marie.use('library', { add: { file } });
  await marie.until(
    ({ interactionId, content }) => interactionId === id && content.startsWith('Reading'),
  );
  first.child.kill('SIGKILL');
  await first.ended;

  await start();
  const answer = await marie.until(
    ({ interactionId, content }) =>
      interactionId === id && content !== '' && !/^(Fetching|Reading)/.test(content),
  );
  expect(answer.content).toContain('**The river** is in this server’s library');
  const status = await marie.answerTo(await marie.use('library', { status: {} }));
  expect(status.content).toContain('1 file ·');
  const asked = await marie.use('ask', { question: 'How many sacks are ground at mill 12345?' });
  expect((await marie.answerTo(asked)).content).toContain('12345');
  expect((await marie.sees()).filter(({ interactionId }) => interactionId === id)).toHaveLength(1);
}, 120_000);
