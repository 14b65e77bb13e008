import { type Command, InvalidArgumentError } from 'commander';
import { bearsOnQuery } from '../discord/bears-on-query.js';
import { withServices } from './open-services.js';
import { type CommonOptions, commonCommand } from './options.js';
import { passageAsJson, passageAsText, printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

interface SearchCommandOptions extends CommonOptions {
  readonly limit: number;
}

export function searchCommand(): Command {
  return commonCommand('search', 'find the passages that bear on a query')
    .argument('<query...>', 'words or a question')
    .option('--limit <n>', 'how many passages at most', positiveInteger, 10)
    .action(async (words: string[], options: SearchCommandOptions) => {
      const query = words.join(' ').trim();
      if (query === '') throw new MisuseError('The query is empty. Say what to look for.');
      await withServices(options, async ({ retriever }) => {
        const evidence = await retriever.retrieve(query, {
          limit: options.limit,
          ...(options.language !== undefined && { language: options.language }),
        });
        const passages = evidence.passages.filter(bearsOnQuery);
        if (options.json) printJson({ passages: passages.map(passageAsJson) });
        else if (passages.length === 0) printText('Nothing in the articles bears on this.');
        else printText(passages.map((found, at) => passageAsText(found, at + 1)).join('\n\n'));
      });
    });
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 100) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 100.');
}
