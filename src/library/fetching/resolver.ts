import { lookup } from 'node:dns/promises';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a name, in the order in which they should be tried; rejects where it has none. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** As the system resolves names, its hosts file included. */
export const systemResolve: Resolve = async (hostname) => {
  const found = await lookup(hostname, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};
