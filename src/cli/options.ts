import { Command, Option } from 'commander';
import { cautions } from '../answering/answer.js';
import type { Environment } from '../config.js';

/** Options that every command shares. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly knowledge?: string;
  readonly data?: string;
  readonly language?: string;
}

/** A command with the options that all share, which throws instead of ending the process. */
export function commonCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .exitOverride()
    .option('--json', 'print JSON and nothing else on standard output')
    .option('--knowledge <dir>', 'folder of articles (default: GLOSE_KNOWLEDGE or knowledge)')
    .option('--data <dir>', 'data directory (default: GLOSE_DATA or .glose)')
    .addOption(
      new Option('--language <tag>', 'language to be answered in, such as fr or en').argParser(
        (value) => value.toLowerCase(),
      ),
    );
}

/** How sure the evidence must be before a question is answered. */
export function cautionOption(): Option {
  return new Option(
    '--caution <how>',
    'how sure the evidence must be (default: GLOSE_CAUTION or balanced)',
  ).choices(cautions);
}

/** The options as settings, which win over the environment. */
export function asSettings(options: CommonOptions): Environment {
  return {
    ...(options.knowledge !== undefined && { GLOSE_KNOWLEDGE: options.knowledge }),
    ...(options.data !== undefined && { GLOSE_DATA: options.data }),
  };
}
