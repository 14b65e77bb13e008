import { Command } from 'commander';
import { askCommand } from './ask.js';
import { backupCommand, restoreCommand } from './backup.js';
import { checkCommand } from './check.js';
import { evalCommand } from './eval.js';
import { indexCommand } from './index-command.js';
import { moderateCommand } from './moderate.js';
import { registerCommand } from './register.js';
import { searchCommand } from './search.js';
import { summaryCommand } from './summary.js';

/** `glose …`: the services without Discord. */
export function createProgram(): Command {
  const program = new Command('glose')
    .description('Ask, search and summarise a library of articles; every quote is verified.')
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)');
  const commands = [
    askCommand(),
    checkCommand(),
    summaryCommand(),
    searchCommand(),
    moderateCommand(),
    indexCommand(),
    evalCommand(),
    registerCommand(),
    backupCommand(),
    restoreCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  return program;
}
