import { domainToASCII } from 'node:url';

/**
 * The name of a server as resolvers know it: small letters, other scripts as punycode, full-width
 * dots and letters as plain ones (UTS 46), no dot at the end. Null where no public server can be
 * called so: names of one label, labels over 63 characters, names over 253 (RFC 1035).
 */
export function canonicalHost(written: string): string | null {
  // What is no valid punycode stays what it is: resolvers ask for it all the same.
  const ascii = plain.test(written)
    ? written.toLowerCase()
    : domainToASCII(written) || written.toLowerCase();
  const host = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
  return host.length <= 253 && valid.test(host) ? host : null;
}

/** What needs no mapping; punycode is left to what checks it. */
const plain = /^(?!.*xn--)[a-z\d.-]+$/i;
// Underscores are no part of a host's name, but resolvers take them, and scams use them.
const valid = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;
