/** An address in a message, written in whichever way. */
export interface Link {
  /** Where it stands in the message, in UTF-16 code units; of `[shown](address)`, all of that. */
  readonly start: number;
  readonly end: number;
  /** Where it leads, as resolvers know it: `xn--dscord-s4a.com`. */
  readonly host: string;
  /** The host as a reader sees it: Latin where it looks Latin, without accents: `discord.com`. */
  readonly seeming: string;
  /** Path, query and fragment as written; empty where there is none. */
  readonly path: string;
  /**
   * `address`: it says so, by `https://`, a path or a port. `name`: a domain by itself. `guess`: what
   * may be one, hidden (`evil [.] example`, `e v i l . example`) or only by chance like one.
   */
  readonly form: 'address' | 'name' | 'guess';
  /** What it pretends to lead to: in the shown words of Markdown, or before an `@`. */
  readonly pretends: Pretence | null;
  /** Words before it that were taken in, as spaces may part a name: 1 for `disc ord.gift`; else 0. */
  readonly joined: number;
}

export interface Pretence {
  /** In the form of `seeming`. */
  readonly host: string;
  /** Whether it is written as an address, or nothing else is said; else it stands among words. */
  readonly isAddress: boolean;
}
