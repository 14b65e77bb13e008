import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MemberState } from '../../src/sandbox/member-api.js';
import { runProgram, startProgram } from '../support/built-program.js';

let directory: string;
let settings: Record<string, string>;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-start-'));
  settings = { GLOSE_DATA: join(directory, 'data'), GLOSE_PORT: '0', GLOSE_WEB_PORT: '0' };
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function stateOf(address: string | undefined): Promise<MemberState> {
  const response = await fetch(new URL('/member/state', address));
  return (await response.json()) as MemberState;
}

const readyAt = /local Discord: (http:\/\/127\.0\.0\.1:\d+)/;

describe('npm start without a token', () => {
  it('opens a local Discord with the bot and its commands in it, and ends cleanly', async () => {
    const program = startProgram('src/main.js', [], settings);
    try {
      const [, address] = await program.printed(readyAt);
      const state = await stateOf(address);
      const names = state.commands.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining(['ask', 'summary', 'sources', 'article', 'help']),
      );
      expect(state.panelUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);

      const panel = await fetch(state.panelUrl ?? '');
      expect(panel.status).toBe(200);
      expect(panel.headers.get('content-security-policy')).toContain("default-src 'none'");

      const ready = await fetch(new URL('/readyz', state.panelUrl ?? ''));
      expect(await ready.json()).toEqual({
        ready: true,
        checks: { storage: true, library: true, gateway: true },
      });
      const figures = await (await fetch(new URL('/metrics', state.panelUrl ?? ''))).text();
      expect(figures).toContain('glose_gateway_connected 1\n');
    } finally {
      program.child.kill('SIGTERM');
    }
    expect((await program.ended).code).toBe(0);
  });

  it('ends with the process that started it, when that asks for it', async () => {
    // As under npm: a shell between, which a SIGTERM ends alone.
    const main = join(import.meta.dirname, '../../dist/src/main.js');
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${main}" --stop-with-parent; true`], {
      env: { ...process.env, ...settings, DISCORD_TOKEN: '' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const closed = new Promise((resolve) => shell.stdout.once('close', resolve));
    await new Promise<void>((resolve) => {
      shell.stdout.on('data', (chunk) => {
        if (readyAt.test(String(chunk))) resolve();
      });
    });
    shell.kill('SIGTERM');
    // Standard output closes when the last process that holds it has ended.
    await closed;
  });

  it('lets the command line ask while it runs, from what it serves', async () => {
    const program = startProgram('src/main.js', [], settings);
    try {
      await program.printed(/It reads/);
      const asked = await runProgram(
        'src/cli.js',
        ['ask', 'Qui est German Gref ?', '--json'],
        settings,
      );
      expect(asked.code).toBe(0);
      expect(JSON.parse(asked.stdout).outcome).toBe('answered');
      const indexed = await runProgram('src/cli.js', ['index'], settings);
      expect(indexed.code).toBe(1);
      expect(indexed.stderr).toContain('A running Glose');
    } finally {
      program.child.kill('SIGTERM');
      await program.ended;
    }
  });

  it('takes the next free port where the one asked for is taken, and says it', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as AddressInfo;
    const program = startProgram('src/main.js', [], { ...settings, GLOSE_PORT: String(port) });
    try {
      const [, address = ''] = await program.printed(readyAt);
      expect(Number(new URL(address).port)).toBeGreaterThan(port);
    } finally {
      program.child.kill('SIGTERM');
      await program.ended;
      holder.close();
    }
  });

  it('starts without any article and says where to put one', async () => {
    const knowledge = join(directory, 'empty');
    await mkdir(knowledge);
    const program = startProgram('src/main.js', [], { ...settings, GLOSE_KNOWLEDGE: knowledge });
    try {
      await program.printed(readyAt);
      await program.printed(/There is no article in .*empty yet/);
    } finally {
      program.child.kill('SIGTERM');
      await program.ended;
    }
  });

  it('names a file that cannot be read, and serves the others', async () => {
    const knowledge = join(directory, 'mixed');
    await mkdir(knowledge);
    await writeFile(join(knowledge, 'good.md'), '# Bees\n\nA queen lays many eggs.\n');
    await writeFile(join(knowledge, 'bad.md'), '---\nid: [unclosed\n---\nText.\n');
    const program = startProgram('src/main.js', [], { ...settings, GLOSE_KNOWLEDGE: knowledge });
    try {
      await program.printed(/bad\.md/);
      await program.printed(/It reads “Bees”/);
    } finally {
      program.child.kill('SIGTERM');
      await program.ended;
    }
  });
});

describe('npm start that cannot', () => {
  it('reports every wrong setting at once and ends with 1', async () => {
    const { code, stderr } = await runProgram('src/main.js', [], {
      ...settings,
      GLOSE_PORT: 'many',
      GLOSE_EMBEDDINGS: 'magic',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('GLOSE_PORT=many');
    expect(stderr).toContain('GLOSE_EMBEDDINGS=magic');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('keeps out of a data directory that another has', async () => {
    const first = startProgram('src/main.js', [], settings);
    try {
      await first.printed(readyAt);
      const second = await runProgram('src/main.js', [], settings);
      expect(second.code).toBe(1);
      expect(second.stderr).toContain('Another Glose is using');
    } finally {
      first.child.kill('SIGTERM');
      await first.ended;
    }
  });

  it('says in one sentence that the network or the token is wrong, without the token', async () => {
    const token = 'secret.token.value';
    const nobody = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => nobody.once('listening', resolve));
    const { port } = nobody.address() as AddressInfo;
    await new Promise((resolve) => nobody.close(resolve));
    const { code, stdout, stderr } = await runProgram('src/main.js', [], {
      ...settings,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: `http://127.0.0.1:${port}/api`,
    });
    expect(code).toBe(1);
    expect(stderr).toContain(String(port));
    expect(stdout + stderr).not.toContain(token);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses an argument that it does not know', async () => {
    const { code, stderr } = await runProgram('src/main.js', ['--fast'], settings);
    expect(code).toBe(2);
    expect(stderr).toContain('--fast');
  });
});

describe('npm run sandbox', () => {
  it('prints what a bot needs, and the bot connects with it', async () => {
    const sandbox = startProgram('src/sandbox/main.js', [
      ...['--port', '0', '--data', join(directory, 'sandbox')],
    ]);
    try {
      const [, apiUrl = ''] = await sandbox.printed(/DISCORD_API_URL=(\S+)/);
      const [, token = ''] = await sandbox.printed(/DISCORD_TOKEN=(\S+)/);
      const bot = startProgram('src/main.js', [], {
        ...settings,
        DISCORD_TOKEN: token,
        DISCORD_API_URL: apiUrl,
      });
      try {
        await bot.printed(/Glose is ready as/);
        await bot.printed(/Invite it to a server: https:\/\/discord\.com/);
        const state = await stateOf(apiUrl);
        expect(state.commands.length).toBeGreaterThanOrEqual(5);
        expect(state.panelUrl).not.toBeNull();
      } finally {
        bot.child.kill('SIGTERM');
        await bot.ended;
      }
    } finally {
      sandbox.child.kill('SIGTERM');
      await sandbox.ended;
    }
  });
});
