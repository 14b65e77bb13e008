import { type Command, CommanderError } from 'commander';
import { OperatorError } from '../errors.js';

/** What the shell is told. `not_covered` is an answer, and done. */
export const exitCodes = { done: 0, failed: 1, misuse: 2 } as const;

/** Runs the program and returns the exit code; what failed is said on standard error. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<number> {
  try {
    await program.parseAsync([...argv]);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.misuse;
    if (error instanceof MisuseError) {
      process.stderr.write(`glose: ${error.message}\n`);
      return exitCodes.misuse;
    }
    process.stderr.write(`glose: ${describe(error)}\n`);
    return exitCodes.failed;
  }
}

/** Arguments that were understood and cannot be meant: an empty question, an unknown article. */
export class MisuseError extends OperatorError {
  override readonly name = 'MisuseError';
}

function describe(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
