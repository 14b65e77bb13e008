import type { LibraryWords } from '../locales/words/library.js';

/**
 * Why a file cannot be read, in one or two sentences that also say what to do, for the person who
 * runs Glose. The library lists it; it never stops the other files.
 */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  /** What kind of problem it is, for those who are told in another language than English. */
  readonly fault: FileFault;

  constructor(message: string, options: ErrorOptions & { readonly fault: FileFault }) {
    super(message, options);
    this.fault = options.fault;
  }
}

/** A kind of problem that members are told of in their own language. */
export type FileFault = keyof LibraryWords['faults'];
