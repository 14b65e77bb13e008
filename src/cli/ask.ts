import type { Command } from 'commander';
import type { Caution } from '../answering/answer.js';
import { withServices } from './open-services.js';
import { type CommonOptions, cautionOption, commonCommand } from './options.js';
import { answerAsJson, answerAsText, printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

interface AskOptions extends CommonOptions {
  readonly caution?: Caution;
}

export function askCommand(): Command {
  return commonCommand('ask', 'answer a question from the articles, with quotes')
    .argument('<question...>', 'the question')
    .addOption(cautionOption())
    .action(async (words: string[], options: AskOptions) => {
      const question = words.join(' ').trim();
      if (question === '') throw new MisuseError('The question is empty. Say what to ask.');
      await withServices(options, async ({ answerer }) => {
        const answer = await answerer.answer(question, {
          ...(options.language !== undefined && { language: options.language }),
          ...(options.caution !== undefined && { caution: options.caution }),
        });
        if (options.json) printJson(answerAsJson(answer));
        else printText(answerAsText(answer));
      });
    });
}
