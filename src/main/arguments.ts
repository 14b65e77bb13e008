import { Command } from 'commander';

export interface Arguments {
  /** Opens the local Discord in the browser. */
  readonly open: boolean;
}

/** Arguments of `npm start -- …`; help and mistakes end the process, as people expect. */
export function parseArguments(words: readonly string[]): Arguments {
  const command = new Command('glose-bot')
    .description(
      'Starts Glose: in Discord where DISCORD_TOKEN is set, else in a local Discord of its own.',
    )
    .option('--open', 'open the local Discord in the browser', false)
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse([...words], { from: 'user' });
  return { open: command.opts<{ open: boolean }>().open };
}
