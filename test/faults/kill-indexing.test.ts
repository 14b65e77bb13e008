import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram, startProgram } from '../support/built-program.js';

const articles = 60;
const sectionsEach = 12;

let directory: string;
let where: string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-kill-'));
  const knowledge = join(directory, 'knowledge');
  await mkdir(knowledge);
  for (let article = 0; article < articles; article += 1) {
    await writeFile(join(knowledge, `river-${article}.md`), riverArticle(article));
  }
  where = ['--knowledge', knowledge, '--data', join(directory, 'data')];
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

/** Each river has a length of its own to be asked for. */
function riverArticle(article: number): string {
  const sections = Array.from(
    { length: sectionsEach },
    (_, section) => `## Bend ${section}\n\nHere it turns at the mill of bend ${section}.`,
  );
  const length = `The length of the river Number${article} is ${1000 + article} miles.`;
  return `# The river Number${article}\n\n${length}\n\n${sections.join('\n\n')}\n`;
}

describe('kill -9 during indexing', () => {
  it('ten times over, and the next start recovers by itself and answers', async () => {
    let interrupted = 0;
    for (let round = 0; round < 10; round += 1) {
      const indexing = startProgram('src/cli.js', ['index', ...where]);
      // Each round lets it come a little further than the one before.
      const progressed = new RegExp(`(indexing passages: \\d+(/\\d+)?\\n[\\s\\S]*){${1 + round}}`);
      await Promise.race([indexing.printed(progressed).catch(() => null), indexing.ended]);
      if (indexing.child.exitCode === null) interrupted += 1;
      indexing.child.kill('SIGKILL');
      await indexing.ended;
    }
    expect(interrupted).toBeGreaterThan(0);

    const { code, stdout } = await runProgram('src/cli.js', ['index', '--json', ...where]);
    expect(code).toBe(0);
    const { articles: served, problems } = JSON.parse(stdout);
    expect(served).toHaveLength(articles);
    expect(problems).toEqual([]);

    for (const article of [0, 31, 59]) {
      const asked = await runProgram('src/cli.js', [
        ...['ask', `What is the length of the river Number${article}?`, '--json', ...where],
      ]);
      const answer = JSON.parse(asked.stdout);
      expect(answer.outcome).toBe('answered');
      expect(answer.citations[0].quote).toContain(`${1000 + article} miles`);
    }
  }, 180_000);
});
