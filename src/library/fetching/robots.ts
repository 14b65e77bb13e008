import robotsParser from 'robots-parser';
import { readBody } from './read-body.js';
import { redirectOf } from './redirects.js';
import { Refusal, StatusRefusal } from './refusal.js';
import type { Watch } from './watch.js';
import { failure, type WebClient } from './web-client.js';

/** What sites ask of programs in their robots.txt (RFC 9309). */
export interface Robots {
  /** @throws Refusal where the site asks us to stay away, or whether it does cannot be found out. */
  requireAllowed(url: URL, watch: Watch): Promise<void>;
}

export interface RobotsProps {
  readonly client: WebClient;
  /** The name that rules are given for. */
  readonly product: string;
  readonly redirects: number;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/** Milliseconds that rules are held to be what they were (RFC 9309, 2.4). */
const freshness = 24 * 60 * 60 * 1_000;
/** Sites whose rules are remembered at most. */
const mostSites = 200;
/** Bytes that are read of a robots.txt (RFC 9309, 2.5, asks for 500 KiB at least). */
const longestRules = 512 * 1024;

export function createRobots(props: RobotsProps): Robots {
  const { now = Date.now } = props;
  const known = new Map<string, { readonly rules: string; readonly at: number }>();

  async function rulesFor(page: URL, watch: Watch): Promise<string> {
    const { origin } = page;
    const kept = known.get(origin);
    if (kept !== undefined && now() - kept.at < freshness) return kept.rules;
    const rules = await fetchRules(page, props, watch);
    known.delete(origin);
    known.set(origin, { rules, at: now() });
    const [oldest] = known.keys();
    if (known.size > mostSites && oldest !== undefined) known.delete(oldest);
    return rules;
  }

  return {
    async requireAllowed(url, watch) {
      const rules = await rulesFor(url, watch);
      const place = new URL('/robots.txt', url.origin).href;
      const isAllowed = parseRules(place, rules).isAllowed(url.href, props.product);
      if (isAllowed === false) throw new Refusal('robots', url);
    },
  };
}

interface Rules {
  /** Undefined for an address of another site. */
  isAllowed(url: string, product: string): boolean | undefined;
}

// Its types tell of a default export within the module, which is the function itself.
const parseRules = robotsParser as unknown as (place: string, rules: string) => Rules;

/** Empty, so that all is allowed, where there is none. What is refused names the page. */
async function fetchRules(page: URL, props: RobotsProps, watch: Watch): Promise<string> {
  try {
    return await followRules(new URL('/robots.txt', page.origin), props, watch);
  } catch (error) {
    if (watch.signal.aborted) throw failure(error, page, watch);
    const isOfSite = error instanceof Refusal && ofSite.has(error.kind);
    throw new Refusal(isOfSite ? error.kind : 'robotsUnknown', page, { cause: error });
  }
}

/** What is as wrong with the page: it is on the same server. */
const ofSite: ReadonlySet<string> = new Set(['unknownHost', 'unreachable', 'notPublic']);

async function followRules(start: URL, props: RobotsProps, watch: Watch): Promise<string> {
  let url = start;
  for (let hop = 0; hop <= props.redirects; hop += 1) {
    const response = await props.client.get(url, watch);
    const { statusCode: status = 0 } = response;
    if (status >= 200 && status < 300) {
      const bytes = await readBody(response, { size: longestRules, beyond: 'cut' }, watch);
      return new TextDecoder().decode(bytes);
    }
    response.destroy();
    if (status >= 400 && status < 500) return '';
    const next = redirectOf(response, url);
    if (next === null) throw new StatusRefusal(url, status);
    url = next;
  }
  // More than five redirects count as having none (RFC 9309, 2.3.1.2).
  return '';
}
