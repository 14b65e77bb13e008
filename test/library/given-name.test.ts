import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatOf } from '../../src/library/formats/formats.js';
import { guildOf, nameOfSource, serverSource } from '../../src/library/server-source.js';
import { givenName, serverArticleId } from '../../src/library/servers/given-name.js';

it.each([
  ['Tides of Brest (2).md', 'Tides of Brest (2).md'],
  ['marées d’été.PDF', 'marées d’été.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\ana\\tides.docx', 'tides.docx'],
  ['.md', 'md'],
  ['...md', 'article.md'],
  ['`@everyone`.md', 'everyone.md'],
  [`${'a'.repeat(300)}.html`, `${'a'.repeat(80)}.html`],
  ['x.en.md', 'x.en.md'],
])('%s is kept as %s', (name, kept) => expect(givenName(name)).toBe(kept));

it('whatever a file is called, its name is one that can be kept and shown, in its format', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anything, fc.constantFrom('.md', '.PDF', '.txt'), (stem, extension) => {
      const name = givenName(`${stem}${extension}`);
      expect(name).not.toMatch(/[/\\`@<>:*|[\]\p{Cc}\u2028\u2029]/u);
      expect(name.length).toBeLessThanOrEqual(90);
      expect(givenName(name)).toBe(name);
      const source = serverSource('111', name);
      expect(guildOf(source)).toBe('111');
      expect(nameOfSource(source)).toBe(name);
    }),
  );
  expect(formatOf(givenName('tides.MD'))).toBe(formatOf('tides.md'));
});

it('whatever an article is called, its id is valid, and never one that was given before', () => {
  const given = new Set<string>();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const id = serverArticleId(title);
      expect(id).toMatch(/^[a-z0-9][a-z0-9._-]{0,63}$/);
      expect(given.has(id)).toBe(false);
      given.add(id);
    }),
  );
});
