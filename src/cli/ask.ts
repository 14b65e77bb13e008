import type { Command } from 'commander';
import { withServices } from './open-services.js';
import { type CommonOptions, commonCommand } from './options.js';
import { answerAsJson, answerAsText, printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

export function askCommand(): Command {
  return commonCommand('ask', 'answer a question from the articles, with quotes')
    .argument('<question...>', 'the question')
    .action(async (words: string[], options: CommonOptions) => {
      const question = words.join(' ').trim();
      if (question === '') throw new MisuseError('The question is empty. Say what to ask.');
      await withServices(options, async ({ answerer }) => {
        const answer = await answerer.answer(question, {
          ...(options.language !== undefined && { language: options.language }),
        });
        if (options.json) printJson(answerAsJson(answer));
        else printText(answerAsText(answer));
      });
    });
}
