import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createInsultDetector } from '../../../src/moderation/insults/create-insult-detector.js';
import type { InsultsRule } from '../../../src/moderation/rules/rule.js';
import { everywhere, message } from '../message.js';
import { type LabelledMessage, readMessages } from './labelled-messages.js';

const detector = createInsultDetector();
const rule: InsultsRule = {
  ...everywhere,
  id: 'insults',
  kind: 'insults',
  find: ['insult', 'hatred', 'threat'],
  guidance: '',
};
const isFound = ({ text }: { text: string }) => detector.find(message(text), rule).length > 0;
const share = (messages: readonly { text: string }[]) =>
  messages.filter(isFound).length / messages.length;

/** Written before the rules; the second half was never looked at while they were. */
const own = ['development', 'held-out'].flatMap((half) =>
  readMessages(new URL(`./data/${half}.jsonl`, import.meta.url)),
);

/** Written when the rules were done, to see what they had not thought of; see DECISIONS.md. */
const later = readMessages(new URL('./data/later.jsonl', import.meta.url));

const sets = fileURLToPath(new URL('../../../../shared/eval/', import.meta.url));
const isThere = existsSync(`${sets}hatecheck`) && existsSync(`${sets}ntrex-cross`);
if (!isThere) console.warn(`NOT MEASURED: there are no evaluation sets at ${sets}`);

describe.each(['fr', 'en'] as const)('of messages in %s', (language) => {
  const of = (label: string) => (one: LabelledMessage) =>
    one.language === language && one.label === label;

  it('most of a hundred hostile ones are found', () => {
    const hostile = own.filter(of('hostile'));
    expect(hostile).toHaveLength(100);
    expect(share(hostile)).toBeGreaterThanOrEqual(0.8);
  });

  it('of a hundred harmless ones that tempt, one at most is found', () => {
    const harmless = own.filter(of('harmless'));
    expect(harmless).toHaveLength(100);
    expect(harmless.filter(isFound).map(({ text }) => text).length).toBeLessThanOrEqual(1);
  });

  it('what was found wanting since stays mended', () => {
    expect(share(later.filter(of('hostile')))).toBeGreaterThanOrEqual(0.9);
    expect(later.filter(of('harmless')).filter(isFound)).toEqual([]);
  });

  it.skipIf(!isThere)('of a public set, threats are found and harmless ones are not', () => {
    const messages = readMessages(`${sets}hatecheck/messages.jsonl`);
    const harmless = messages
      .filter(of('non-hateful'))
      .filter(({ functionality }) => !/^target_/.test(functionality));
    const threats = messages
      .filter(of('hateful'))
      .filter(({ functionality }) => functionality.startsWith('threat_'));
    expect(share(harmless)).toBeLessThan(0.01);
    expect(share(threats)).toBeGreaterThanOrEqual(0.5);
  });

  it.skipIf(!isThere)('sentences of the news are not found', async () => {
    expect(share(await newsIn(language))).toBeLessThan(0.01);
  });
});

async function newsIn(language: 'fr' | 'en'): Promise<readonly { text: string }[]> {
  const rows = <Row>(file: string) =>
    readMessages(`${sets}ntrex-cross/${file}.jsonl`) as unknown as readonly Row[];
  if (language === 'en') {
    return rows<{ question: string }>('questions').map(({ question }) => ({ text: question }));
  }
  const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
  return rows<{ text: string }>('passages').flatMap(({ text }) =>
    [...segmenter.segment(text)].map(({ segment }) => ({ text: segment })),
  );
}
