import { publicSuffix, registrableDomain } from '../links/public-suffix.js';
import type { Brand } from './brand.js';
import { brands } from './brands.js';

/** The brand that a host is of; undefined where it is nobody's known here. */
export function brandOf(host: string): Brand | undefined {
  places ??= readPlaces();
  const domain = registrableDomain(host);
  return places.get(domain) ?? places.get(host) ?? everywhere(domain);
}

/**
 * The brand whose whole domain stands within the name of another, as people take the beginning of an
 * address for where it leads: `discord.com.evil.example`.
 */
export function brandWithin(host: string): Brand | undefined {
  if (host.split('.').length < 4) return undefined;
  const found = brands.find(({ domains }) =>
    domains.some((domain) => domain.length >= shortest && `.${host}`.includes(`.${domain}.`)),
  );
  // apple.com.cn is a domain of its own right.
  return found !== undefined && brandOf(host) === undefined ? found : undefined;
}

/** Shorter ones stand in many names by chance. */
const shortest = 9;

let places: ReadonlyMap<string, Brand> | undefined;

function readPlaces(): ReadonlyMap<string, Brand> {
  return new Map(brands.flatMap((brand) => brand.domains.map((domain) => [domain, brand])));
}

/** In a country: google.fr, google.co.uk; nothing under what anybody gets for nothing. */
function everywhere(domain: string): Brand | undefined {
  const suffix = publicSuffix(domain);
  if (!/^(?:com?\.)?[a-z]{2}$/.test(suffix) || anybodys.has(suffix.slice(-2))) return undefined;
  const name = domain.slice(0, -suffix.length - 1);
  return brands.find((brand) => brand.everywhere === name);
}

const anybodys = new Set(['tk', 'ml', 'ga', 'cf', 'gq', 'pw', 'cc', 'ws', 'su', 'cm']);
