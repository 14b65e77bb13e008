/**
 * Why a file cannot be read, in one or two sentences that also say what to do, for the person who
 * runs Glose. The library lists it; it never stops the other files.
 */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
