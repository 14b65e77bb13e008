import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryStatus } from '../../../src/discord/library/library-status.js';
import { suggestFiles } from '../../../src/discord/library/own-files.js';
import { askBeforeRemoval } from '../../../src/discord/library/removal.js';
import { limits } from '../../../src/discord/limits.js';
import type { ServerFile } from '../../../src/library/server-library.js';
import { fr } from '../../../src/locales/fr.js';
import { locales } from '../../../src/locales/locale.js';
import { expectDeliverable, hostileText } from '../hostile-text.js';

function file(over: Partial<ServerFile> = {}): ServerFile {
  return {
    articleId: 'tides.abcdefghijklmnop',
    name: 'tides.md',
    url: null,
    size: 2_400,
    addedAt: 1_760_000_000_000,
    updatedAt: 1_760_000_000_000,
    served: {
      title: 'Tides',
      version: '0123456789ab',
      language: 'en',
      passages: 3,
      translationOf: null,
    },
    isReading: false,
    problem: null,
    ...over,
  };
}

function status(files: readonly ServerFile[]) {
  const size = files.reduce((sum, one) => sum + one.size, 0);
  return { files, size, limits: { files: 100, size: 50 * 1024 * 1024 } };
}

describe('the status of a server’s library', () => {
  it('says of each file what it is, how large, and of when', () => {
    const [message] = libraryStatus(status([file()]), fr).messages;
    expect(message?.content).toBe(
      [
        '**La bibliothèque de ce serveur** · 1 fichier · 2 Kio sur 50 Mio',
        '- **Tides** · anglais · 3 passages · Version 0123456 · 2 Kio · <t:1760000000:d>',
      ].join('\n'),
    );
  });

  it('has first what is not in order, with what to do', () => {
    const faulty = file({
      name: 'waves.md',
      served: null,
      problem: ({ library }) => library.giveOne,
    });
    const [message] = libraryStatus(status([file(), faulty]), fr).messages;
    const lines = message?.content?.split('\n') ?? [];
    expect(lines[1]).toContain('**waves.md**');
    expect(lines[2]).toContain(`⚠️ ${fr.library.giveOne}`);
    expect(lines[3]).toContain('**Tides**');
  });

  it('of a library that is full ends with how many more there are', () => {
    const title =
      'A rather long title of an article on the tides of Brest and the waves of Ouessant';
    const served = file().served && {
      ...file().served,
      title: `${title} ${'and more '.repeat(10)}`,
    };
    const files = Array.from({ length: 100 }, () =>
      file({ served: served as ServerFile['served'] }),
    );
    const { messages } = libraryStatus(status(files), fr);
    expect(messages).toHaveLength(5);
    for (const message of messages) expectDeliverable(message);
    expect(messages.at(-1)?.content).toMatch(/… et \d+ de plus$/);
  });

  it('says how to begin where there is nothing', () => {
    for (const messages of Object.values(locales)) {
      const [message] = libraryStatus(status([]), messages).messages;
      expect(message?.content).toBe(messages.library.noneYet);
    }
  });
});

it('whatever files and articles are called, what is sent is deliverable and harmless', () => {
  const named = fc.record({ name: hostileText, title: hostileText, of: fc.option(hostileText) });
  fc.assert(
    fc.property(
      fc.array(named, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...Object.values(locales)),
      (names, messages) => {
        const files = names.map(({ name, title, of: translationOf }) =>
          file({
            name: name.trim() === '' ? 'a.md' : name,
            served: { title, version: '0', language: 'und', passages: 1, translationOf },
          }),
        );
        const [first] = files;
        const asked = first === undefined ? [] : askBeforeRemoval(first, messages).messages;
        for (const message of [...libraryStatus(status(files), messages).messages, ...asked])
          expectDeliverable(message);
      },
    ),
  );
});

it('suggests what can be read as it is written, whatever the title holds', () => {
  const names = ['one\u202eowt', '\u3164', 'a\nb', '\u200b', '<@1> @everyone'].map((title) => {
    const served = { version: '0', language: 'fr', passages: 1, translationOf: null };
    return suggestFiles([file({ served: { ...served, title } })], '')[0]?.name;
  });
  expect(names).toEqual(['oneowt', '…', 'a b', '…', '<\u200b@1> @\u200beveryone']);
});

it('suggests files by what was typed, without regard to case and accents, within the limits', () => {
  const files = Array.from({ length: 40 }, (_, index) => {
    const served = { version: '0', language: 'fr', passages: 1, translationOf: null };
    return file({ name: `f${index}.md`, served: { ...served, title: `Marée n° ${index}` } });
  });
  expect(suggestFiles(files, 'MAREE')).toHaveLength(limits.choices);
  expect(suggestFiles(files, 'f39.md').map(({ name }) => name)).toEqual(['Marée n° 39']);
  expect(suggestFiles(files, 'bees')).toEqual([]);
});
