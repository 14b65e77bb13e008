import ipaddr from 'ipaddr.js';
import { isPublicAddress } from './public-address.js';
import { Refusal } from './refusal.js';

const longest = 2_000;

/**
 * An address of the web as a member wrote it, or as a page names it (`base`); `https://` is added
 * where there is none. The fragment is taken away.
 *
 * @throws Refusal for what is not http(s), holds a password, names a port of its own, or is written as
 * an address or a name of a private network. Other names are judged by what they resolve to.
 */
export function webAddress(text: string, base?: URL): URL {
  const url = parse(text.trim(), base);
  if (url === null) throw new Refusal('notAnAddress', text);
  if (url.username !== '' || url.password !== '') throw new Refusal('unusual', url);
  // The port of the scheme itself is empty; the other's would be a server that speaks otherwise.
  if (url.port !== '') throw new Refusal('unusual', url);
  if (isPrivateName(url.hostname)) throw new Refusal('notPublic', url);
  url.hash = '';
  return url;
}

function parse(text: string, base: URL | undefined): URL | null {
  if (text.length > longest) return null;
  const isBare = base === undefined && !/^[a-z][a-z\d+.-]*:/i.test(text);
  const whole = isBare ? `https://${text}` : text;
  if (!URL.canParse(whole, base?.href)) return null;
  const url = new URL(whole, base);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** Names that no public server has (RFC 6761, 6762, 8375, 9476), and addresses of private ranges. */
function isPrivateName(hostname: string): boolean {
  const literal = literalOf(hostname);
  if (literal !== null) return !isPublicAddress(literal);
  return /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|onion|invalid)\.?$/.test(
    hostname,
  );
}

/**
 * The address that a host is written as, without brackets; null for a name. Decimal, octal and
 * shortened forms were put into the usual one when the URL was parsed.
 */
export function literalOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}
