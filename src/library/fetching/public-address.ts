import ipaddr from 'ipaddr.js';

/**
 * Whether an address of the Internet Protocol is one that anybody on the Internet could reach: a
 * unicast address outside every range that IANA set aside. Addresses that carry one of version 4
 * within (mapped, 6to4, Teredo) are not, wherever they lead; a NAT64 address under the well-known
 * prefix is where the one it carries is, since networks without version 4 reach it only so.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  const embedded = translated(parsed);
  if (embedded !== null) return embedded.range() === 'unicast';
  // 2000::/3 is all that was given out; the rest is not set aside, but leads nowhere either.
  return parsed.range() === 'unicast' && ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}

const wellKnown = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** The address that NAT64 would translate it to (RFC 6052); null for all others. */
function translated(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (!address.match(wellKnown)) return null;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
