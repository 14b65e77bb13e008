import { expect, it } from 'vitest';
import type { ServerLibrary } from '../../src/library/server-library.js';
import { withRemovals } from '../../src/library/servers/with-removals.js';
import { createWorkbench } from './workbench.js';

it('whoever keeps something of an article is told when it was taken out, and not before', async () => {
  const bench = await createWorkbench();
  const { articles, servers } = await bench.open();
  const told: number[] = [];
  const library: ServerLibrary = withRemovals(servers, async () => {
    told.push(articles().length);
  });
  const file = (name: string) => ({
    name,
    bytes: Buffer.from(`# ${name}\n\nIts text, ${name}.\n`),
  });
  const { articleId } = await library.add('111', file('a.md'));
  await library.add('111', file('b.md'));
  await library.update('111', articleId, file('c.md'));
  expect(told).toEqual([]);
  await library.remove('111', articleId);
  expect(told).toEqual([1]);
  await library.forget('111');
  expect(told).toEqual([1, 0]);
  await expect(library.remove('111', articleId)).rejects.toThrow();
  expect(told).toEqual([1, 0]);
});
