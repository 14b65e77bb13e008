import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { composeArticle } from '../../src/library/compose-article.js';
import { openTestLibrary } from './support.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-crash-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const parts = {
  id: 'long',
  title: 'Un long texte',
  language: 'fr',
  blocks: Array.from({ length: 600 }, (_, number) => ({
    kind: 'paragraph' as const,
    level: 0,
    text: `Le chapitre ${number} raconte la girafe numéro ${number} dans la savane.`,
    page: null,
    startsSection: true,
  })),
};

it('goes on where a killed process stopped, three times over, with nothing twice', async () => {
  const total = composeArticle(parts).passages.length;
  for (let time = 0; time < 3; time += 1) await indexAndKill(directory, time * 128);
  const library = await openTestLibrary({ directory });
  try {
    await library.serve(composeArticle(parts));
    const rows = await library.storage.db.selectFrom('passages').select('ordinal').execute();
    expect(new Set(rows.map(({ ordinal }) => ordinal)).size).toBe(total);
    expect(rows).toHaveLength(total);
    const { passages } = await library.retriever.retrieve('Que raconte le chapitre 417 ?');
    expect(passages[0]?.text).toContain('girafe numéro 417 ');
  } finally {
    await library.close();
  }
});

/** Kills the process as soon as it has indexed more than so many passages. */
async function indexAndKill(target: string, passages: number): Promise<void> {
  const script = join(import.meta.dirname, 'index-until-killed.mjs');
  const child = spawn(process.execPath, [script, target, JSON.stringify(parts)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  for await (const chunk of child.stdout) {
    const done = Number(String(chunk).trim().split('\n').at(-1));
    if (done > passages) child.kill('SIGKILL');
  }
  await ended;
}
