import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { CommandOptions } from './command.js';

/** The options as given; what was left out is null or false. */
export function commandOptions(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): CommandOptions {
  const { options } = interaction;
  return {
    subcommand: options.getSubcommand(false),
    text: (name) => given(options.get(name)?.value),
    flag: (name) => options.get(name)?.value === true,
  };
}

function given(value: string | number | boolean | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
