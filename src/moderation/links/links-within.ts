import { canonicalHost } from './canonical-host.js';
import type { Link } from './link.js';
import { seemingHost } from './seeming-host.js';

const most = 3;

/**
 * Where a link leads on to, by an address within its own, as open redirectors take it: plain, percent
 * encoded once or twice, or in base64. Also what Google's translator and the like have in their host.
 */
export function linksWithin(link: Link): readonly Link[] {
  const found = [...addressesIn(link.path), ...translated(link.host)];
  const hosts = new Set<string>();
  return found.flatMap(({ authority, path }) => {
    const host = canonicalHost(authority.replace(/^.*@/, '').replace(/:\d*$/, ''));
    if (host === null || hosts.has(host) || hosts.size >= most) return [];
    hosts.add(host);
    return [{ ...link, host, seeming: seemingHost(host), path, pretends: null }];
  });
}

interface Within {
  readonly authority: string;
  readonly path: string;
}

/** A search is for an address, and leads to no more than what is found. */
const searches = /^\/(?:search|results)\b/i;

function addressesIn(path: string): readonly Within[] {
  if (!/http|aHR0c/i.test(path) || searches.test(path)) return [];
  const decoded = withBase64(unescaped(unescaped(path)));
  return [...decoded.matchAll(/https?:[/\\]{1,3}([^\s/\\?#&<>"]{1,260})([^\s?#&<>"]{0,200})/gi)]
    .slice(0, most * 2)
    .map(({ 1: authority = '', 2: rest = '' }) => ({ authority, path: rest }));
}

function unescaped(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** `http` begins so in base64. */
function withBase64(text: string): string {
  return text.replace(
    /aHR0c[\w+/-]{6,400}/g,
    (code) => ` ${Buffer.from(code, 'base64').toString()} `,
  );
}

/** `evil-example.translate.goog` is evil.example; a hyphen of its own is doubled. */
function translated(host: string): readonly Within[] {
  const name = /^([a-z\d-]+)\.translate\.goog$/.exec(host)?.[1];
  if (name === undefined) return [];
  const authority = name
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  return [{ authority, path: '' }];
}
