import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileOf, type LocalDiscord } from '../e2e/local-discord.js';
import { type KillableGlose, openKillableGlose } from './killable-glose.js';

let glose: KillableGlose;
let discord: LocalDiscord;

beforeEach(async () => {
  glose = await openKillableGlose();
  discord = glose.discord;
  await mkdir(join(glose.directory, 'knowledge'));
  await writeFile(
    join(glose.directory, 'knowledge', 'bees.md'),
    '# Bees\n\nThe bees are asleep.\n',
  );
});

afterEach(async () => {
  await glose.close();
  expect(discord.faults()).toEqual([]);
});

const start = () => glose.start({ GLOSE_KNOWLEDGE: join(glose.directory, 'knowledge') });

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
  await glose.kill(first);

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
