import { OperatorError } from '../../errors.js';
import { canonicalHost } from '../links/canonical-host.js';

/** Entries that are kept at most. */
export const mostDomains = 500_000;

/**
 * Reads a list: a JSON array, or an object with one under `domains`, of texts or of objects with a
 * `domain`; or lines of such JSON objects, of domains, or of a hosts file. Entries may be addresses;
 * `*.` and `www.` before a name are left away, as are comments (`#`, `!`, `//`).
 *
 * @returns `host` or `host/path`, hosts in canonical form, each once
 * @throws OperatorError where most of it is no domain, or there is none, or there are too many
 */
export function parseDomainList(text: string): ReadonlySet<string> {
  const entries = new Set<string>();
  let refused = 0;
  for (const written of entriesOf(text)) {
    const entry = entryOf(written);
    if (entry === null) refused += 1;
    else entries.add(entry);
    if (entries.size > mostDomains) {
      throw new OperatorError(`It has over ${mostDomains} domains; give a shorter list.`);
    }
  }
  if (entries.size === 0) throw new OperatorError('There is no domain in it.');
  if (refused > entries.size) {
    throw new OperatorError(
      `It is no list of domains: ${refused} entries are none, ${entries.size} are.`,
    );
  }
  return entries;
}

function entriesOf(text: string): readonly string[] {
  const whole = text.replace(/^\ufeff/, '').trim();
  const json = /^[[{]/.test(whole) ? parsed(whole) : undefined;
  const list = Array.isArray(json) ? json : listIn(json);
  if (list !== null) return list.map(textOf);
  return whole
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:[#!]|\/\/)/.test(line))
    .map((line) => (line.startsWith('{') ? textOf(parsed(line)) : ofLine(line)));
}

/** Undefined where it is none: lines of JSON are not JSON as a whole. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(json: unknown): readonly unknown[] | null {
  const isHolder = typeof json === 'object' && json !== null && 'domains' in json;
  return isHolder && Array.isArray(json.domains) ? json.domains : null;
}

function textOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const isObject = typeof entry === 'object' && entry !== null && 'domain' in entry;
  return isObject && typeof entry.domain === 'string' ? entry.domain : '';
}

/** Without a remark after it, and without the address before it that a hosts file has. */
function ofLine(line: string): string {
  const [first = '', second] = line.replace(/\s#.*$/, '').split(/\s+/);
  const isHosts = second !== undefined && /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)$/.test(first);
  return isHosts ? second : first;
}

function entryOf(written: string): string | null {
  if (written.length > 2_000) return null;
  const address = written.trim().replace(/^[a-z]+:\/\//i, '');
  const [, authority = '', path = ''] = /^([^/?#\\]*)([^?#]*)/.exec(address) ?? [];
  const host = canonicalHost(authority.replace(/^(?:\*\.|www\.)/i, '').replace(/:\d+$/, ''));
  if (host === null) return null;
  return host + path.replace(/\/+$/, '').toLowerCase();
}
