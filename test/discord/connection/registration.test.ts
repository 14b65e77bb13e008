import { describe, expect, it } from 'vitest';
import { differences, fingerprint } from '../../../src/discord/connection/registration.js';

const ask = {
  type: 1 as const,
  name: 'ask',
  description: 'Ask',
  contexts: [0],
  options: [{ type: 3 as const, name: 'question', description: 'What', required: true }],
};
const help = { type: 1 as const, name: 'help', description: 'Help' };

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
    expect(fingerprint(registered)).toBe(fingerprint(ask));
  });

  it('nor is an option that is not required, the order of keys, or the order of commands', () => {
    const one = { name: 'a', type: 1, options: [{ name: 'x', type: 3, required: false }] };
    const same = { type: 1, options: [{ type: 3, name: 'x' }], name: 'a' };
    expect(fingerprint(one)).toBe(fingerprint(same));
    const registered = [
      { id: '1', ...help },
      { id: '2', ...ask },
    ];
    const nothing = { stale: [], changed: [], missing: [] };
    expect(differences(registered, [ask, help])).toEqual(nothing);
  });

  it('but a word, an option or a place is', () => {
    const before = fingerprint(ask);
    expect(fingerprint({ ...ask, description: 'Ask me' })).not.toBe(before);
    expect(fingerprint({ ...ask, options: [] })).not.toBe(before);
    expect(fingerprint({ ...ask, contexts: [0, 1] })).not.toBe(before);
    expect(fingerprint({ ...ask, name_localizations: { fr: 'demander' } })).not.toBe(before);
  });

  it('and the order of options counts, because members see it', () => {
    const options = [{ name: 'x' }, { name: 'y' }];
    expect(fingerprint({ name: 'a', options })).not.toBe(
      fingerprint({ name: 'a', options: options.toReversed() }),
    );
  });

  it('and only what differs is sent: what is new, what changed, what is gone', () => {
    const registered = [
      { id: '1', ...help },
      { id: '2', ...ask },
      { id: '3', type: 1, name: 'old', description: 'Old' },
    ];
    const menu = { type: 3 as const, name: 'Ask about this message' };
    const changed = { ...ask, description: 'Ask me' };
    expect(differences(registered, [changed, help, menu])).toEqual({
      stale: [registered[2]],
      changed: [{ id: '2', data: changed }],
      missing: [menu],
    });
  });

  it('and a command of a message is another than a slash command of its name', () => {
    const slash = { id: '1', type: 1, name: 'check', description: 'Check' };
    const menu = { type: 3 as const, name: 'check' };
    expect(differences([slash], [menu])).toMatchObject({ stale: [slash], missing: [menu] });
  });
});
