import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer, testKey } from '../support/model-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

/** What `npm run test:live` does once the program is built. */
function run(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const own = Object.entries(process.env).filter(([name]) => !/^GLOSE_|_API_KEY$/.test(name));
  const child = spawn(process.execPath, ['test/live/run.mjs', ...words], {
    cwd: root,
    env: { ...Object.fromEntries(own), ...settings },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('the live test', () => {
  it('says what to set where no model is', async () => {
    const { code, stderr } = await run([], { GLOSE_MODEL: '' });
    expect(code).toBe(1);
    expect(stderr).toContain('No model is set');
    expect(stderr).toContain('GLOSE_MODEL=openai OPENAI_API_KEY=');
    expect(stderr).not.toContain('    at ');
  });

  it('asks the article’s questions and reports what was said, how quickly, and what it took', async () => {
    server.script({ text: 'Ready.' }, ({ user }) => {
      const number = /^\[(\d+)\] German Gref/m.exec(user)?.[1];
      return { text: `German Gref est le PDG de Sberbank [${number}].\nIl a 60 ans [${number}].` };
    });
    const { code, stdout, stderr } = await run(['--limit', '1'], {
      GLOSE_MODEL: 'openai:model-x',
      OPENAI_API_KEY: testKey,
      OPENAI_BASE_URL: server.baseUrl('openai'),
      GLOSE_MODEL_PRICE: '1000/2000',
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/right {2}Qui est German Gref \?\n {7}German Gref est le PDG/);
    expect(stdout).toContain('dropped: figures');
    expect(stdout).toMatch(/^model {24}openai:model-x$/m);
    expect(stdout).toMatch(/^answered right {15}100\.0 % \(1 of 1\)$/m);
    expect(stdout).toMatch(/^its sentences that stood {5}50\.0 % \(1 of 2\)$/m);
    expect(stdout).toMatch(/^tokens read and written {6}100 and \d+$/m);
    expect(stdout).toMatch(/^cost {25}0\.\d{4}$/m);
  });
});
