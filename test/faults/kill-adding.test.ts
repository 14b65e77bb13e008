import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import { silentLog } from '../../src/log.js';
import { createServices, type Services } from '../../src/services.js';

const program = fileURLToPath(new URL('adding-process.js', import.meta.url));
const guildId = '111';
let knowledge: string;
let data: string;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'glose-kill-adding-'));
  [knowledge, data] = [join(directory, 'knowledge'), join(directory, 'data')];
  await mkdir(knowledge);
});

afterAll(async () => {
  await rm(join(knowledge, '..'), { recursive: true, force: true });
});

/** Adds an article in a process that is killed once it has printed so many lines. */
function addAndKill(name: string, lines: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, knowledge, data, guildId, name]);
  let printed = '';
  child.stderr.pipe(process.stderr);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
    if (printed.split('\n').length > lines) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve(signal === 'SIGKILL'));
  });
}

async function afterRestart<Result>(work: (services: Services) => Promise<Result>) {
  const configuration = readConfiguration({ GLOSE_KNOWLEDGE: knowledge, GLOSE_DATA: data });
  const services = await createServices(configuration, { log: silentLog, watch: false });
  try {
    await services.library.settled();
    return await work(services);
  } finally {
    await services.close();
  }
}

it('kill -9 while an article is added leaves nothing, or an article that the next start serves', async () => {
  let killed = 0;
  let [found, served] = [0, 0];
  // From before the file is read to the middle of indexing it.
  for (const lines of [1, 2, 3, 5, 8]) {
    if (await addAndKill(`River${lines}`, lines)) killed += 1;
    await afterRestart(async ({ ownArticles: { library: serverLibrary }, library }) => {
      const { files } = await serverLibrary.status(guildId);
      expect(files.map((file) => file.problem)).toEqual(files.map(() => null));
      expect(library.problems()).toEqual([]);
      [found, served] = [files.length, files.filter((file) => file.served !== null).length];
      expect(served).toBe(found);
      expect(library.articles()).toHaveLength(found);
    });
  }
  expect(killed).toBeGreaterThan(2);
  expect(found).toBeGreaterThan(0);

  await afterRestart(async ({ ownArticles: { library: serverLibrary }, retriever }) => {
    await serverLibrary.add(guildId, { name: 'last.md', bytes: Buffer.from('# Last\n\nIt ends.') });
    const { passages } = await retriever.retrieve('How many sacks are ground at mill 1234?');
    expect(passages[0]?.text).toContain('1234');
  });
}, 120_000);
