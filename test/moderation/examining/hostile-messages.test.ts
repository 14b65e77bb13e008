import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModeration } from '../../../src/moderation/create-moderation.js';
import { statedIn } from '../../../src/moderation/misstatements/stated-in.js';
import type { Examiner } from '../../../src/moderation/moderation.js';
import { presets } from '../../../src/moderation/rules/presets.js';
import type { Rule } from '../../../src/moderation/rules/rule.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { createRandom, pick, type Random } from '../../bench/random.js';
import { everywhere, message } from '../message.js';

const naughty = fileURLToPath(
  new URL('../../../../shared/eval/unicode/blns.json', import.meta.url),
);
if (!existsSync(naughty)) console.warn(`NOT TRIED: there are no naughty strings at ${naughty}`);

const words = ['con', 'a a a a', 'aaaa', '*a*b*c*', '????', '*fuck*', 'ta gueule', '🖕', '88'];
const rules: readonly Rule[] = [
  ...presets.strict.rules,
  { ...everywhere, id: 'words', kind: 'words', words, allowed: [] },
];

/** What patterns, decomposition, trees and sentence splitting find hardest, to be repeated. */
const parts = [
  ...['a', 'a ', 'a.', 'ab', 'aA', 'c.o.n ', 'c-o-n-', 'aaaa ', '0o1l', '\u0301', 'e\u0301\u0302'],
  ...[
    'discord . ',
    'discord.gg/',
    '.gg/',
    'discord dot ',
    'https://',
    'https://a.b/',
    'www.',
    'x.y',
  ],
  ...[
    '@',
    '@everyone ',
    '<@1',
    '<@123456789012345678>',
    '`',
    '``',
    '```',
    '|',
    '||',
    '*',
    '**',
    '_',
  ],
  ...[
    '[',
    '](',
    '[a](http://',
    '(',
    '<',
    '<a:',
    '\\',
    '\n',
    '> ',
    '- ',
    '! ',
    '? ',
    '... ',
    '"',
    "'",
  ],
  ...[
    'ﷺ',
    '👨‍👩‍👧',
    '\ud800',
    '\udc00',
    '🇫',
    '🇫🇷',
    '\u200b',
    '\u202e',
    '\u0000',
    '中',
    'א',
    'я',
    '𝓬',
  ],
  ...['je te hais ', 'you are ', 'un ', 'of a ', '1,', '1.', '%20', 'xn--', '.com', '://'],
];

/** 1 to 2,000 characters: a part again and again, or several mixed. */
function hostile(random: Random): string {
  const length = Math.ceil(2_000 ** random());
  const [one, other] = [pick(parts, random), pick(parts, random)];
  if (random() < 0.5) return one.repeat(length).slice(0, length);
  return Array.from({ length }, () => (random() < 0.8 ? one : other))
    .join('')
    .slice(0, length);
}

describe('messages made to cost time', () => {
  let directory: string;
  let storage: Storage;
  let examiner: Examiner;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glose-hostile-'));
    storage = await openStorage({ directory });
    ({ examiner } = createModeration({ storage }));
  });

  afterAll(async () => {
    await storage.close();
    await rm(directory, { recursive: true, force: true });
  });

  function read(text: string): void {
    const outside = examiner
      .examine(message(text), rules)
      .filter(({ start, end }) => start < 0 || end < start || end > text.length);
    if (outside.length > 0) expect([text, outside]).toEqual([text, []]);
    statedIn(text);
  }

  // Some seconds here. A pattern that goes wrong takes minutes for one of them.
  it('are read, ten thousand of them', () => {
    const random = createRandom(11);
    for (let count = 0; count < 10_000; count += 1) read(hostile(random));
  }, 120_000);

  it('are read at full length, each part alone', () => {
    for (const part of parts) read(part.repeat(4_000).slice(0, 4_000));
  }, 120_000);

  it.skipIf(!existsSync(naughty))(
    'are read where they are the known naughty ones',
    () => {
      const strings: readonly string[] = JSON.parse(readFileSync(naughty, 'utf8'));
      expect(strings.length).toBeGreaterThan(400);
      for (const text of strings) read(text);
    },
    60_000,
  );
});
