import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { named } from '../localised.js';
import { mostHours, mostMessages } from './summarise-discussion.js';

/** The subcommand `discussion` of `/summary`; `summariseDiscussion` answers it, to its asker alone. */
export const discussionOption = {
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named((messages) => messages.discussion.command),
  options: [
    {
      type: ApplicationCommandOptionType.Integer as const,
      ...named((messages) => messages.discussion.command.messages),
      min_value: 10,
      max_value: mostMessages,
    },
    {
      type: ApplicationCommandOptionType.Integer as const,
      ...named((messages) => messages.discussion.command.hours),
      min_value: 1,
      max_value: mostHours,
    },
  ],
} satisfies APIApplicationCommandSubcommandOption;
