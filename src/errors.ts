import type { Messages } from './locales/messages.js';

/**
 * A failure that the reader may see: its text is translated, names what was wrong and what to do.
 * Everything else that is thrown is logged with its cause and answered generically.
 */
export class UserFacingError extends Error {
  override readonly name: string = 'UserFacingError';

  /** Says the failure in the reader's language. */
  readonly describe: (messages: Messages) => string;

  constructor(describe: (messages: Messages) => string, options?: ErrorOptions) {
    super('shown to the reader', options);
    this.describe = describe;
  }
}

/**
 * A failure of set-up or of the command line, for the person who runs Glose: one sentence that says
 * what was wrong, the value, and what to do. It is printed as it stands, without a stack.
 */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}
