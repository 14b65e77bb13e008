import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/discord/registration.js';

const ask = {
  type: 1,
  name: 'ask',
  description: 'Ask',
  contexts: [0],
  options: [{ type: 3, name: 'question', description: 'What', required: true }],
};

describe('commands are registered anew only where they differ', () => {
  it('and what Discord adds by itself is no difference', () => {
    const registered = {
      id: '1',
      application_id: '2',
      version: '3',
      nsfw: false,
      default_member_permissions: null,
      name_localizations: null,
      ...ask,
    };
    expect(fingerprint([registered])).toBe(fingerprint([ask]));
  });

  it('nor is an option that is not required, the order of keys, or the order of commands', () => {
    const one = { name: 'a', type: 1, options: [{ name: 'x', type: 3, required: false }] };
    const same = { type: 1, options: [{ type: 3, name: 'x' }], name: 'a' };
    expect(fingerprint([one, ask])).toBe(fingerprint([ask, same]));
  });

  it('but a word, an option, a place or a command more is', () => {
    const before = fingerprint([ask]);
    expect(fingerprint([{ ...ask, description: 'Ask me' }])).not.toBe(before);
    expect(fingerprint([{ ...ask, options: [] }])).not.toBe(before);
    expect(fingerprint([{ ...ask, contexts: [0, 1] }])).not.toBe(before);
    expect(fingerprint([{ ...ask, name_localizations: { fr: 'demander' } }])).not.toBe(before);
    expect(fingerprint([ask, { type: 1, name: 'help' }])).not.toBe(before);
  });

  it('and the order of options counts, because members see it', () => {
    const options = [{ name: 'x' }, { name: 'y' }];
    expect(fingerprint([{ name: 'a', options }])).not.toBe(
      fingerprint([{ name: 'a', options: options.toReversed() }]),
    );
  });
});
