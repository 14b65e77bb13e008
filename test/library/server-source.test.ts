import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guildOf, nameOfSource, serverSource } from '../../src/library/server-source.js';

test('the source of a server’s file names the server and the file', () => {
  const guild = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
  const name = fc.string({ minLength: 1 }).filter((text) => !/[/\n\r\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(guild, name, (guildId, file) => {
      const source = serverSource(guildId, file);
      expect(guildOf(source)).toBe(guildId);
      expect(nameOfSource(source)).toBe(file);
    }),
  );
});

test.each([
  'article.md',
  'ideas/article.md',
  'server/article.md',
  'server:/article.md',
  'server:abc/article.md',
  'server:12',
  'server:12/',
  'server:12/a/b.md',
  'ideas/server:12/article.md',
])('%s is of the knowledge folder', (source) => {
  expect(guildOf(source)).toBeNull();
  expect(nameOfSource(source)).toBe(source);
});
