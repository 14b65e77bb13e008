import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { localised } from '../../src/discord/localised.js';
import { formatsIn } from '../../src/locales/formats.js';
import { locales, messagesFor } from '../../src/locales/locale.js';
import type { Messages } from '../../src/locales/messages.js';
import { sampleArgument } from './sample-argument.js';

/** Counts and texts that languages treat differently. */
const samples = ['0', '1', '2', '7', '1500'];

interface Said {
  readonly path: string;
  readonly text: string;
}

/** Every message with its path, called with each sample where it is a function. */
function everything(value: unknown, path = ''): Said[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || value === undefined) return [];
  if (typeof value === 'function') {
    return samples.flatMap((sample) =>
      everything(
        value(...Array.from({ length: value.length }, () => argumentOf(path, sample))),
        path,
      ),
    );
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    everything(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** What a message picks by a name that only it knows. */
function argumentOf(path: string, sample: string): unknown {
  const named = picked.find(([pattern]) => pattern.test(path))?.[1];
  if (named === undefined) return sampleArgument(sample);
  return new Proxy(named, {
    get: (target, key) =>
      key in target ? Reflect.get(target, key) : Reflect.get(Object(sampleArgument(sample)), key),
  });
}

const picked: readonly (readonly [RegExp, object])[] = [
  [/^claims\.contradicted$/, { kind: 'figure' }],
  [/^moderation\.cases\.step$/, { action: 'timeout' }],
  [/^moderation\.rules\.editing\.limits\.insults$/, { find: ['menaces'] }],
];

/** Keys and kinds, without the words. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return 'list';
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shape(inner)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const languages = Object.entries(locales);

/** What Discord takes where such a message goes. */
const limits: readonly (readonly [RegExp, number])[] = [
  [/^commands\.menus\./, 32],
  [/^(moderation\.\w+\.)?commands(\.\w+)+\.name$/, 32],
  [/^(moderation\.\w+\.)?commands(\.\w+)+\.description$/, 100],
  [/^moderation\.cases\.(appeals\.(form|card\.answer)|edit)\.(\w*[tT]itle|label)$/, 45],
  [/^moderation\.cases\.(appeals\.(form|card\.answer)|edit)\.description$/, 100],
  [/^moderation\.cases\.(step|undo\.(button|cancel)|appeals\.own\.button)$/, 80],
  [/^commands(\.\w+)+\.styles\./, 100],
  [/\.buttons\.|^discord\.controls\.|^discord\.writing\.stop$/, 80],
  [/^settings\.(names|explained|values\.(audience|engine|caution|enabled))\b/, 100],
  [/^settings\.fields\.(uses|seconds|tokens)$|^setup\.try\./, 45],
  [/^settings\.names\./, 45],
  [/^settings\.fields\.between$/, 100],
  [/\.choose\b/, 150],
  [/./, 2_000],
];

describe.each(languages)('the words of %s', (language, messages: Messages) => {
  it('are of that language by name', () => {
    expect(messages.language).toBe(language);
    expect(messagesFor(`${language}-XX`)).toBe(messages);
  });

  it('have the same keys as those of every other language', () => {
    expect(shape(messages)).toEqual(shape(locales.en));
  });

  it('say something, whatever they are called with, and nothing of the program', () => {
    const said = everything(messages);
    expect(said.length).toBeGreaterThan(300);
    const wrong = said.filter(
      ({ text }) => text.trim() === '' || /undefined|\[object|NaN|\bnull\b|=>/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('fit where Discord shows them', () => {
    const tooLong = everything(messages).filter(({ path, text }) => {
      const limit = limits.find(([pattern]) => pattern.test(path))?.[1] ?? 0;
      return text.length > limit;
    });
    expect(tooLong).toEqual([]);
  });

  it('name settings as they are called', async () => {
    const config = await readFile(new URL('../../src/config.ts', import.meta.url), 'utf8');
    const named = everything(messages).flatMap(
      ({ text }) => text.match(/\b[A-Z]+_[A-Z_]+\b/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !config.includes(`${name}:`))).toEqual([]);
  });

  it('reach the members who have Discord in that language', () => {
    const { localizations } = localised((words) => words.language);
    const reached = Object.entries(localizations).filter(([, word]) => word === language);
    expect(reached.length).toBeGreaterThan(0);
  });
});

describe('formats', () => {
  it('write counts, lists and durations as each language does', () => {
    const [fr, en, de, es] = ['fr', 'en', 'de', 'es'].map(formatsIn);
    expect(fr?.plural(0, 'question', 'questions')).toBe('0 question');
    expect(en?.plural(0, 'question', 'questions')).toBe('0 questions');
    expect(de?.number(50_000)).toBe('50.000');
    expect(es?.list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(fr?.duration(7_200)).toMatch(/^2\sheures$/);
    expect(en?.duration(90)).toBe('90 seconds');
    expect(de?.duration(86_400)).toBe('1 Tag');
  });

  it('call seven days a week, and more of them days, as Discord does', () => {
    const weeks = ['fr', 'en', 'es', 'de'].map((one) => formatsIn(one).duration(604_800));
    expect(weeks).toEqual([
      expect.stringMatching(/^1\ssemaine$/),
      ...['1 week', '1 semana', '1 Woche'],
    ]);
    expect(formatsIn('en').duration(28 * 86_400)).toBe('28 days');
  });
});
