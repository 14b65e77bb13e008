import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProblemLog } from '../../src/library/problem-log.js';
import { createWorkbench } from './workbench.js';

function createNotedLog() {
  const lines: string[] = [];
  return {
    lines,
    info: (message: string) => void lines.push(`info ${message}`),
    warn: (message: string) => void lines.push(`warn ${message}`),
  };
}

const empty = { source: 'a.md', message: 'It is empty.' };
const twin = { source: 'a.md', message: 'It has a twin.' };

describe('the log of problems', () => {
  it('names each once, and says when a file has none any more', () => {
    const log = createNotedLog();
    const problems = createProblemLog({ log, known: [twin] });
    problems.note([twin]);
    problems.note([empty, twin]);
    problems.note([empty, twin]);
    problems.note([empty]);
    problems.note([]);
    problems.note([empty]);
    expect(log.lines).toEqual([
      'warn a.md: It is empty.',
      'info a.md: nothing is wrong with it any more.',
      'warn a.md: It is empty.',
    ]);
  });

  it('tells of the folder itself without naming a file', () => {
    const log = createNotedLog();
    const problems = createProblemLog({ log, known: [] });
    problems.note([{ source: '.', message: 'There is no folder.' }]);
    problems.note([]);
    expect(log.lines).toEqual([
      'warn There is no folder.',
      'info The folder of articles can be read again.',
    ]);
  });

  it('takes nothing for mended that cannot be seen', () => {
    const log = createNotedLog();
    const inner = { source: 'more/b.md', message: 'It is empty.' };
    const problems = createProblemLog({ log, known: [empty, inner] });
    problems.note([empty, { source: 'more', message: 'It is locked.' }]);
    problems.note([{ source: '.', message: 'There is no folder.' }]);
    problems.note([empty]);
    expect(log.lines).toEqual([
      'warn more: It is locked.',
      'warn There is no folder.',
      'info The folder of articles can be read again.',
      'info more: nothing is wrong with it any more.',
      'info more/b.md: nothing is wrong with it any more.',
    ]);
  });

  it('has what changes after the first look, which the caller tells of', async () => {
    const bench = await createWorkbench();
    await bench.write('a.md', '');
    const log = createNotedLog();
    const library = await bench.open({ watch: true, log });
    expect(library.problems()).toHaveLength(1);
    const told = () => log.lines.filter((line) => / \w\.(?:md|txt): /.test(line));
    expect(told()).toEqual([]);
    await writeFile(join(bench.directory, 'b.txt'), Buffer.from([65, 0]));
    await expect.poll(told, { timeout: 10_000 }).toHaveLength(1);
    expect(told()[0]).toMatch(/^warn b\.txt: .*zero bytes/);
    await unlink(join(bench.directory, 'a.md'));
    await expect.poll(told, { timeout: 10_000 }).toHaveLength(2);
    expect(told()[1]).toBe('info a.md: nothing is wrong with it any more.');
  });
});
