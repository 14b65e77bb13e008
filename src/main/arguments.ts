import { Command, Option } from 'commander';

export interface Arguments {
  /** Opens the local Discord in the browser. */
  readonly open: boolean;
  /** Ends when the process that started this one is gone. */
  readonly stopWithParent: boolean;
}

/** Arguments of `npm start -- …`; help and mistakes end the process, as people expect. */
export function parseArguments(words: readonly string[]): Arguments {
  const command = new Command('glose-bot')
    .description(
      'Starts Glose: in Discord where DISCORD_TOKEN is set, else in a local Discord of its own.',
    )
    .option('--open', 'open the local Discord in the browser', false)
    .addOption(new Option('--stop-with-parent', 'given by npm start').default(false).hideHelp())
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse([...words], { from: 'user' });
  return command.opts<Arguments>();
}
