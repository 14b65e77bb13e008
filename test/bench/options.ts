import { Command, InvalidArgumentError, Option } from 'commander';
import { systems } from './systems.js';

export interface BenchOptions {
  /** Folder with passages.jsonl and questions.jsonl. */
  readonly data: string;
  readonly sizes: readonly number[];
  /** Keys of the systems. */
  readonly systems: readonly string[];
  /** Questions asked beyond {@link allQuestionsUpTo} passages. */
  readonly sample: number;
  /** File of the Markdown report; its chart stands beside it. */
  readonly report?: string;
}

/** Up to this many passages every question is asked. */
export const allQuestionsUpTo = 1000;

/** Reads the command line; ends the process with 2 and a sentence where it is wrong. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const command = new Command('bench')
    .description('Measures Glose beside other ways of finding passages, in one run.')
    .option('--data <folder>', 'passages.jsonl and questions.jsonl', '../shared/eval/piaf')
    .addOption(
      new Option('--sizes <list>', 'numbers of passages')
        .argParser(parseSizes)
        .default([1000, 10_000, 100_000], '1000,10000,100000'),
    )
    .addOption(
      new Option('--systems <list>', `of ${Object.keys(systems).join(', ')}`)
        .argParser(parseSystems)
        .default(Object.keys(systems), 'all'),
    )
    .addOption(
      new Option('--sample <count>', `questions asked of more than ${allQuestionsUpTo} passages`)
        .argParser(parseCount)
        .default(200),
    )
    .option('--report <file>', 'writes the figures as Markdown, with a chart beside it')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
  return command.parse(argv, { from: 'user' }).opts<BenchOptions>();
}

function parseSizes(list: string): number[] {
  return list
    .split(',')
    .map(parseCount)
    .sort((one, other) => one - other);
}

function parseSystems(list: string): string[] {
  return list.split(',').map((key) => {
    if (Object.hasOwn(systems, key)) return key;
    throw new InvalidArgumentError(`"${key}" is none of ${Object.keys(systems).join(', ')}.`);
  });
}

function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count >= 1 && count <= 1_000_000) return count;
  throw new InvalidArgumentError(`"${value}" is no whole number from 1 to 1000000.`);
}
