import { type Command, Option } from 'commander';
import { type SummaryStyle, summaryStyles } from '../answering/answer.js';
import type { Library } from '../library/library.js';
import { withServices } from './open-services.js';
import { type CommonOptions, commonCommand } from './options.js';
import { answerAsJson, answerAsText, printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

interface SummaryCommandOptions extends CommonOptions {
  readonly style: SummaryStyle;
  readonly article?: string;
  readonly section?: string;
}

export function summaryCommand(): Command {
  return commonCommand('summary', 'summarise an article, every sentence cited')
    .addOption(new Option('--style <style>', 'how').choices(summaryStyles).default('short'))
    .option('--article <id>', 'which article (default: the only one, else the newest)')
    .option('--section <heading>', 'one section alone (default: the whole article)')
    .action(async (options: SummaryCommandOptions) => {
      await withServices(options, async ({ library, summariser }) => {
        if (options.article !== undefined) checkArticle(library, options.article);
        const summary = await summariser.summarise({
          style: options.style,
          ...(options.article !== undefined && { articleId: options.article }),
          ...(options.section !== undefined && { section: options.section }),
          ...(options.language !== undefined && { language: options.language }),
        });
        if (options.json) printJson({ ...answerAsJson(summary), style: summary.style });
        else printText(answerAsText(summary));
      });
    });
}

function checkArticle(library: Library, id: string): void {
  const ids = library.articles().map((article) => article.id);
  if (ids.includes(id)) return;
  const known = ids.length === 0 ? 'There is none yet.' : `There are: ${ids.join(', ')}.`;
  throw new MisuseError(`There is no article with the id ${id}. ${known}`);
}
