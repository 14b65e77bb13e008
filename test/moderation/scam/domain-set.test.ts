import { describe, expect, it } from 'vitest';
import { createDomainSet } from '../../../src/moderation/scam/domain-set.js';

const set = createDomainSet(
  new Set(['evil.example', 'github.io', 'bad.github.io', 'co.uk', 'bit.ly/abc', 'bit.ly/x/y']),
);

describe('looking a host up', () => {
  it('finds what is listed, and what stands below it', () => {
    expect(set.find('evil.example')).toBe('evil.example');
    expect(set.find('a.b.evil.example')).toBe('evil.example');
    expect(set.find('notevil.example')).toBeNull();
    expect(set.find('example')).toBeNull();
  });

  it('takes a shared host for itself alone', () => {
    expect(set.find('github.io')).toBe('github.io');
    expect(set.find('good.github.io')).toBeNull();
    expect(set.find('bad.github.io')).toBe('bad.github.io');
    expect(set.find('www.bad.github.io')).toBe('bad.github.io');
    expect(set.find('bbc.co.uk')).toBeNull();
  });

  it('takes an entry with a path for that address and what it begins', () => {
    expect(set.find('bit.ly', '/ABC')).toBe('bit.ly/abc');
    expect(set.find('bit.ly', '/x/y/z')).toBe('bit.ly/x/y');
    expect(set.find('bit.ly', '/abcd')).toBeNull();
    expect(set.find('bit.ly')).toBeNull();
  });

  it('ends on names of many labels and paths of many steps', () => {
    expect(set.find(`${'a.'.repeat(20_000)}com`)).toBeNull();
    expect(set.find('bit.ly', '/a'.repeat(20_000))).toBeNull();
  });
});
