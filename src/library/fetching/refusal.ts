import { UserFacingError } from '../../errors.js';
import type { LibraryWords } from '../../locales/words/library.js';

export type RefusalKind = Exclude<keyof LibraryWords['fetching'], 'status'>;

/** Why nothing was fetched, in words for the member who gave the address. */
export class Refusal extends UserFacingError {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, address: URL | string, options?: ErrorOptions) {
    super(({ library }) => library.fetching[kind](shown(address)), options);
    this.kind = kind;
  }
}

/** An address that answered with an error. */
export class StatusRefusal extends UserFacingError {
  override readonly name = 'StatusRefusal';

  constructor(address: URL, status: number) {
    super(({ library }) => library.fetching.status(shown(address), status));
  }
}

const longest = 100;

/** Without what may be secret, and such that it can stand between backticks. */
function shown(address: URL | string): string {
  const text = typeof address === 'string' ? address : `${address.host}${address.pathname}`;
  const plain = text
    .replace(/[^\x21-\x7e]+/g, ' ')
    .replaceAll('`', "'")
    .trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain || '…';
}
