import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/locales/locale.js';
import { reasonText } from '../../src/locales/reason-text.js';
import type { FindingReason } from '../../src/moderation/finding.js';

const reasons: readonly FindingReason[] = [
  { code: 'flood', messages: 1200, seconds: 60 },
  { code: 'repeated', times: 4, seconds: 90 },
  { code: 'banned_word', listed: 'con*' },
  { code: 'disguised_link', shown: 'discord.com', domain: 'evil.example' },
];

describe('a reason, in words', () => {
  it.each([
    ['fr', ['1\u202f200 messages en 1 minute', 'Le même message 4 fois en 90\u00a0secondes']],
    ['en', ['1,200 messages in 1 minute', 'The same message 4 times in 90 seconds']],
    ['de', ['1.200 Nachrichten in 1 Minute', 'Dieselbe Nachricht 4 Mal in 90 Sekunden']],
    ['es', ['1200 mensajes en 1 minuto', 'El mismo mensaje 4 veces en 90 segundos']],
  ])('counts as %s does', (language, said) => {
    const words = messagesFor(language).moderation.findings;
    expect(reasons.slice(0, 2).map((reason) => reasonText(reason, words))).toEqual(said);
  });

  it('names what was found', () => {
    const words = messagesFor('en').moderation.findings;
    expect(reasons.slice(2).map((reason) => reasonText(reason, words))).toEqual([
      'A word that is banned here: “con*”',
      'The link says discord.com but leads to evil.example',
    ]);
  });
});
