import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { requireArticle, suggestArticles } from '../src/discord/articles.js';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { articleCard, articleLines } from '../src/discord/rendering/article-card.js';
import { renderCards } from '../src/discord/rendering/card.js';
import { privately, type Reply } from '../src/discord/reply.js';

type Props = Pick<Edge, 'served' | 'citationLink'>;

/** `/article list` and `/article show`: what there is to read. */
export function createArticle(edge: Props): SlashCommand {
  return {
    kind: 'slash',
    data: articleData,
    answered: 'at_once',
    visibility: () => 'private',
    permissions: [],
    coolDown: null,
    run: async (context) =>
      context.options.subcommand === 'show' ? show(context, edge) : list(context, edge),
    autocomplete: async ({ focused, ...place }) =>
      suggestArticles(edge.served.at(place), focused.value),
  };
}

function list({ messages, ...place }: CommandContext, edge: Props): Reply {
  const articles = edge.served.at(place);
  if (articles.length === 0) return privately({ content: messages.answers.libraryEmpty });
  return privately(...articleLines(articles, { ...edge, messages }));
}

function show({ options, messages, ...place }: CommandContext, edge: Props): Reply {
  const articles = edge.served.at(place);
  if (articles.length === 0) return privately({ content: messages.answers.libraryEmpty });
  const article = requireArticle(articles, options.text('article') ?? '');
  return privately(...renderCards('', [articleCard(article, { ...edge, messages })]));
}

export const articleData = {
  ...inGuilds,
  ...named((messages) => messages.commands.article),
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand as const,
      ...named((messages) => messages.commands.article.list),
    },
    {
      type: ApplicationCommandOptionType.Subcommand as const,
      ...named((messages) => messages.commands.article.show),
      options: [
        {
          type: ApplicationCommandOptionType.String as const,
          ...named((messages) => messages.commands.article.article),
          required: true,
          autocomplete: true as const,
        },
      ],
    },
  ],
} satisfies SlashCommand['data'];
