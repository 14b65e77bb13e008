import type { Command } from 'commander';
import { OperatorError } from '../errors.js';
import { withServices } from './open-services.js';
import { type CommonOptions, commonCommand } from './options.js';
import { printJson, printText } from './print.js';

export function indexCommand(): Command {
  return commonCommand('index', 'bring the index up to date with the folder of articles').action(
    async (options: CommonOptions) => {
      await withServices(options, async ({ library, storage }) => {
        if (!storage.writable) {
          throw new OperatorError(
            'A running Glose has the data directory and keeps the index up to date by itself.',
          );
        }
        const articles = library.articles().map((article) => ({
          id: article.id,
          version: article.version,
          title: article.title,
          language: article.language,
          source: article.source,
          passages: article.passages.length,
        }));
        const problems = library.problems().map(({ source, message }) => ({ source, message }));
        if (options.json) printJson({ articles, problems });
        else printText(describe(articles));
      });
    },
  );
}

function describe(articles: readonly { id: string; title: string; passages: number }[]): string {
  if (articles.length === 0) return 'There is no article to index.';
  return articles
    .map(({ id, title, passages }) => `${id}: “${title}”, ${passages} passages`)
    .join('\n');
}
