import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type GivingEdge, giveAnswer } from '../src/discord/answers/give-answer.js';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { privately, type Visibility } from '../src/discord/reply.js';
import {
  type SuggestingEdge,
  suggestQuestions,
} from '../src/discord/suggesting/suggest-questions.js';

/** `/ask`: an answer from the articles, every sentence of it with its place. */
export function createAsk(
  edge: GivingEdge & SuggestingEdge & Pick<Edge, 'askCoolDown'>,
): SlashCommand {
  return {
    kind: 'slash',
    data: askData,
    answered: 'deferred',
    visibility: audienceOf,
    permissions: [],
    coolDown: edge.askCoolDown,
    async run(context) {
      const { options, messages } = context;
      const text = options.text('question');
      if (text === null)
        return privately({ content: messages.discord.askMe(messages.commands.ask.name) });
      return giveAnswer({ text, privately: audienceOf(context) === 'private' }, context, edge);
    },
    autocomplete: ({ focused, ...asked }) => suggestQuestions(focused.value, asked, edge),
  };
}

/** As the asker says, else as the place has it. */
function audienceOf({
  options,
  settings,
}: Pick<CommandContext, 'options' | 'settings'>): Visibility {
  const isPrivate = options.flag('private') ?? settings.audience === 'private';
  return isPrivate ? 'private' : 'public';
}

/** Longer ones are not questions any more; Discord itself would take 6,000. */
const longestQuestion = 1_000;

export const askData = {
  ...inGuilds,
  ...named((messages) => messages.commands.ask),
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      ...named((messages) => messages.commands.ask.question),
      required: true,
      min_length: 1,
      max_length: longestQuestion,
      autocomplete: true as const,
    },
    {
      type: ApplicationCommandOptionType.Boolean as const,
      ...named((messages) => messages.commands.ask.private),
    },
  ],
} satisfies SlashCommand['data'];
