import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { WordsRule } from '../../../src/moderation/rules/rule.js';
import { createWordsDetector } from '../../../src/moderation/words/create-words-detector.js';
import { createKnownWords } from '../../../src/moderation/words/known-words.js';
import { everywhere, message } from '../message.js';
import { disguises } from './disguises.js';

/** Public data beside the project; the clone alone does not have it. */
const sets = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url));
const isThere = existsSync(`${sets}unicode/confusables.txt`) && existsSync(`${sets}piaf`);
if (!isThere) console.warn(`NOT MEASURED: there are no evaluation sets at ${sets}`);

const words = [
  ...['con', 'cul', 'connard', 'connasse', 'salope', 'salaud', 'pute', 'putain', 'enculé', 'merde'],
  ...['bâtard', 'abruti', 'débile', 'crétin', 'bouffon', 'baiser', 'chier', 'couille', 'pétasse'],
  ...['ass', 'asshole', 'bitch', 'bastard', 'fuck', 'shit', 'cunt', 'whore', 'slut', 'moron'],
  ...['wanker', 'twat', 'prick', 'scumbag', 'dickhead', 'douchebag', 'cocksucker'],
];
const carriers = ['Tu es un _ !', 'You are such a _, really', '_', 'Il a dit « _ » hier soir'];

const detector = createWordsDetector({ isKnown: createKnownWords() });
const rule: WordsRule = { ...everywhere, id: 'words', kind: 'words', words, allowed: [] };

/** Letters of every script that Unicode lists as looking like a Latin one. */
function lookAlikes(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const character = (codes = '') => String.fromCodePoint(Number.parseInt(codes.trim(), 16));
  for (const line of readFileSync(`${sets}unicode/confusables.txt`, 'utf8').split('\n')) {
    const [source, target = ''] = (line.split('#')[0] ?? '').split(';');
    if (!/^\s*00(?:[46][1-9A-F]|[57][0-9A])\s*$/.test(target)) continue;
    const sign = character(source);
    const letter = character(target).toLowerCase();
    // What is listed under l may be drawn as an I: whoever writes an l takes another.
    if (!/\p{L}/u.test(sign) || /^[a-z]$/i.test(sign) || letter === 'l') continue;
    found.set(letter, [...(found.get(letter) ?? []), sign]);
  }
  return found;
}

function sentences(): string[] {
  return ['ntrex-cross/questions', 'ntrex-cross/passages', 'piaf/passages'].flatMap((name) =>
    readFileSync(`${sets}${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const { text, question } = JSON.parse(line);
        return String(text ?? question).split(/(?<=[.!?])\s+/);
      }),
  );
}

describe.skipIf(!isThere)('banned words in disguise', () => {
  const shares = isThere ? measure() : new Map<string, number>();

  it.each([...shares])('%s: at least .95 are found', (name, share) => {
    console.info(`banned words, ${name}: ${share.toFixed(3)} found`);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are found in no sentence that does not say them', () => {
    const texts = sentences();
    const wrong = texts.flatMap((text) =>
      detector
        .find(message(text), rule)
        .map(({ start, end }) => text.slice(start, end))
        .filter((written) => !words.includes(written.toLowerCase()))
        .map((written) => `${written}: ${text}`),
    );
    console.info(`banned words: ${wrong.length} false alarms in ${texts.length} sentences`);
    expect(texts.length).toBeGreaterThan(5_000);
    expect(wrong).toEqual([]);
  });
});

/** The share found of each disguise: every word in every carrier, five times. */
function measure(): ReadonlyMap<string, number> {
  const plain = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  const once = plain.flatMap((word) => carriers.map((carrier) => [word, carrier] as const));
  const cases = Array.from({ length: 5 }, () => once).flat();
  return new Map(
    Object.entries(disguises(lookAlikes(), 7)).map(([name, disguise]) => {
      const hits = cases.filter(([word, carrier]) => isFound(disguise(word), carrier));
      return [name, hits.length / cases.length];
    }),
  );
}

function isFound(disguised: string, carrier: string): boolean {
  const start = carrier.indexOf('_');
  const found = detector.find(message(carrier.replace('_', () => disguised)), rule);
  return found.some((spot) => spot.start <= start && spot.end > start);
}
