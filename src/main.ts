import { OperatorError } from './errors.js';
import { parseArguments } from './main/arguments.js';
import { run } from './main/run.js';

try {
  await run(parseArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
