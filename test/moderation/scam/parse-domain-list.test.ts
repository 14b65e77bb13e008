import { describe, expect, it } from 'vitest';
import { mostDomains, parseDomainList } from '../../../src/moderation/scam/parse-domain-list.js';

describe('a list of domains of scams', () => {
  it.each([
    ['a JSON array', '["one.example", "two.example"]'],
    ['a JSON array of objects', '[{"domain":"one.example"},{"domain":"two.example","seen":3}]'],
    ['an object that holds them', '{"version":2,"domains":["one.example","two.example"]}'],
    ['JSON lines', '{"domain":"one.example"}\n{"domain":"two.example"}\n'],
    ['plain lines, with remarks', '# of today\r\none.example\r\n\r\ntwo.example # new\r\n'],
    ['a hosts file', '127.0.0.1 one.example\n0.0.0.0\ttwo.example\n'],
    ['addresses', 'https://www.one.example/\nhxxps://two.example:8443?x=1'],
    ['wildcards and a byte order mark', '\ufeff*.one.example\nTWO.Example.'],
  ])('is read from %s', (_, text) => {
    expect([...parseDomainList(text)]).toEqual(['one.example', 'two.example']);
  });

  it('keeps other scripts as punycode, and the path of a short address', () => {
    expect([...parseDomainList('discörd.com\nhttps://bit.ly/AbC/')]).toEqual([
      'xn--discrd-zxa.com',
      'bit.ly/abc',
    ]);
  });

  it('leaves a few broken entries away', () => {
    expect([...parseDomainList('one.example\ntwo.example\ncom\n{"domain":3}')]).toHaveLength(2);
  });

  it('refuses a page that is no list, and an empty one, which would switch the finding off', () => {
    const page = '<html>\n<body>\n<p>Sign in to example.com</p>\nexample.com\n</html>';
    expect(() => parseDomainList(page)).toThrow('It is no list of domains');
    expect(() => parseDomainList('[]')).toThrow('There is no domain in it.');
  });

  it('refuses more than it can hold', () => {
    const lines = Array.from({ length: mostDomains + 1 }, (_, at) => `d${at}.example`).join('\n');
    expect(() => parseDomainList(lines)).toThrow('give a shorter list');
  });
});
