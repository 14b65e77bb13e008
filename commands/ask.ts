import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { renderAnswer } from '../src/discord/rendering/answer-message.js';
import { renderWriting } from '../src/discord/rendering/writing-message.js';
import { privately, type Visibility } from '../src/discord/reply.js';

/** `/ask`: an answer from the articles, every sentence of it with its place. */
export function createAsk(
  edge: Pick<Edge, 'asking' | 'citationLink' | 'askCoolDown'>,
): SlashCommand {
  return {
    kind: 'slash',
    data: askData,
    answered: 'deferred',
    visibility: audienceOf,
    permissions: [],
    coolDown: edge.askCoolDown,
    async run(context) {
      const { options, messages, signal, show } = context;
      const text = options.text('question');
      if (text === null)
        return privately({ content: messages.discord.askMe(messages.commands.ask.name) });
      const view = { messages, title: text, citationLink: edge.citationLink };
      const { id, answer, ...kept } = await edge.asking.ask({
        ...context,
        text,
        language: messages.language,
        audience: audienceOf(context) === 'private' ? 'asker' : 'everyone where answered',
        signal,
        onPartial: (partial, answerId) => show(renderWriting({ ...view, partial, answerId })),
      });
      return {
        visibility: kept.private ? 'private' : 'public',
        messages: renderAnswer({ ...view, answer, answerId: id }),
        subject: id,
      };
    },
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
    },
    {
      type: ApplicationCommandOptionType.Boolean as const,
      ...named((messages) => messages.commands.ask.private),
    },
  ],
} satisfies SlashCommand['data'];
