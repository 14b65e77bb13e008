// Starts the built program as `npm start` does, asks it in its own sandbox and on the command line,
// and ends it: the way a newcomer meets it.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = mkdtempSync(join(tmpdir(), 'glose-smoke-'));
const question = 'Qui est German Gref ?';
const deadline = Date.now() + 60_000;

function check(condition, message) {
  if (!condition) throw new Error(message);
  console.log(`ok: ${message}`);
}

async function json(url, body) {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(10_000),
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Asks again until `found` gives something, for as long as the whole run may take. */
async function until(what, found) {
  while (Date.now() < deadline) {
    const result = await found();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come`);
}

async function askInSandbox(address) {
  const state = await until('the bot with its commands', async () => {
    const seen = await json(`${address}/member/state`);
    return seen.commands.some((command) => command.name === 'ask') && seen;
  });
  const channelId = state.channels[0].id;
  const memberId = state.members.find((member) => !member.bot).id;
  const { interactionId } = await json(`${address}/member/interactions`, {
    channelId,
    memberId,
    locale: 'fr',
    command: 'ask',
    options: { question },
  });
  const reply = await until('the answer', async () => {
    const { messages } = await json(
      `${address}/member/channels/${channelId}/messages?memberId=${memberId}`,
    );
    return messages.find(
      (message) => message.interactionId === interactionId && !(message.flags & 128),
    );
  });
  check(JSON.stringify(reply).includes('PDG de Sberbank'), 'the sandbox answers with the quote');
}

async function run() {
  const command = spawnSync(
    process.execPath,
    [join(root, 'dist/src/cli.js'), 'ask', question, '--json', '--data', join(data, 'cli')],
    { cwd: root, encoding: 'utf8' },
  );
  const answer = JSON.parse(command.stdout);
  check(answer.outcome === 'answered', 'the command line answers');

  const program = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      GLOSE_PORT: '0',
      GLOSE_WEB_PORT: '0',
      GLOSE_DATA: data,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  program.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  program.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    const address = await until(`the sandbox's address`, async () => {
      if (program.exitCode !== null) throw new Error('the program ended');
      return printed.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    });
    await askInSandbox(address);
    program.kill('SIGTERM');
    check((await ended) === 0, 'SIGTERM ends it cleanly');
  } catch (error) {
    console.error(printed);
    throw error;
  } finally {
    program.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
