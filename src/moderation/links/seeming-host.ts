import { domainToUnicode } from 'node:url';
import { skeleton } from '../text/fold-text.js';

/** A host in canonical form as a reader sees it: Latin where it looks Latin, without accents. */
export function seemingHost(host: string): string {
  return host.includes('xn--') ? skeleton(domainToUnicode(host)) : host;
}
