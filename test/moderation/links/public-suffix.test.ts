import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalHost } from '../../../src/moderation/links/canonical-host.js';
import {
  isShared,
  publicSuffix,
  registrableDomain,
} from '../../../src/moderation/links/public-suffix.js';

describe('what somebody registered', () => {
  it.each([
    ['discord.com', 'discord.com'],
    ['a.b.discord.com', 'discord.com'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['x.evil.net.ru', 'evil.net.ru'],
    ['evil.ru.com', 'evil.ru.com'],
    ['a.page.github.io', 'page.github.io'],
    ['github.io', 'github.io'],
    ['loja.com.br', 'loja.com.br'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });

  it('tells what everybody may have names under', () => {
    expect(['github.io', 'co.uk', 'vercel.app', 'net.ru'].map(isShared)).toEqual(
      Array(4).fill(true),
    );
    expect(['discord.com', 'page.github.io', 'io'].map(isShared)).toEqual(Array(3).fill(false));
    expect(publicSuffix('a.vercel.app')).toBe('vercel.app');
  });
});

describe('a host in canonical form', () => {
  it.each([
    ['Discord.COM.', 'discord.com'],
    ['ｄｉｓｃｏｒｄ。com', 'discord.com'],
    ['discörd.com', 'xn--discrd-zxa.com'],
    ['XN--DISCRD-ZXA.com', 'xn--discrd-zxa.com'],
    ['xn--not-punycode-.com', null],
    ['localhost', null],
    ['a..b', null],
    ['two words.com', null],
    [`${'a'.repeat(64)}.com`, null],
    [`${'a.'.repeat(130)}com`, null],
  ])('%s', (written, host) => {
    expect(canonicalHost(written)).toBe(host);
  });
});

const whole = '/usr/share/publicsuffix/public_suffix_list.dat';
if (!existsSync(whole)) console.warn(`No ${whole}: the short list is not held against the whole.`);

describe.skipIf(!existsSync(whole))('the short list of suffixes', () => {
  it('agrees with the whole one on the second levels of countries that are used most', () => {
    const lines = new Set(readFileSync(whole, 'utf8').split('\n'));
    const levels = ['com', 'co', 'net', 'org', 'ac', 'edu', 'gov'];
    const countries = [
      'uk',
      'br',
      'au',
      'jp',
      'in',
      'mx',
      'ar',
      'tr',
      'za',
      'kr',
      'cn',
      'tw',
      'pl',
    ];
    for (const country of countries) {
      for (const level of levels) {
        const suffix = `${level}.${country}`;
        if (lines.has(suffix)) expect(publicSuffix(`name.${suffix}`)).toBe(suffix);
      }
    }
  });
});
