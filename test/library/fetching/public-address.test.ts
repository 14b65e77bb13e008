import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/library/fetching/public-address.js';

it.each([
  '8.8.8.8',
  '93.184.216.34',
  '2606:4700:4700::1111',
  '2001:4860:4860::8888',
  '64:ff9b::808:808',
])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

it.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '64:ff9b:1::808:808',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:808:808::1',
  '3fff::1',
  '4000::1',
  '5f00::1',
  'fc00::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'example.org',
  '',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

it('no address of version 4 within one of version 6 makes a private one public', () => {
  const octet = fc.nat(255);
  const privates = fc.oneof(
    fc.tuple(fc.constant(10), octet, octet, octet),
    fc.tuple(fc.constant(127), octet, octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  );
  const forms = ['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '2002:', '2001::'];
  fc.assert(
    fc.property(privates, fc.constantFrom(...forms), ([a, b, c, d], prefix) => {
      const hex = [a * 256 + b, c * 256 + d].map((part) => part.toString(16)).join(':');
      const address = prefix === '2002:' ? `2002:${hex}::1` : `${prefix}${hex}`;
      expect(isPublicAddress(address)).toBe(false);
    }),
  );
});
