import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { requireArticle, suggestArticles } from '../src/discord/articles.js';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import { type StarterQuestions, starter, starterRows } from '../src/discord/controls/starter.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { articleCard, articleLines } from '../src/discord/rendering/article-card.js';
import { renderCards } from '../src/discord/rendering/card.js';
import { privately, type Reply } from '../src/discord/reply.js';

type Props = Pick<Edge, 'served' | 'citationLink' | 'profiles' | 'states'>;

/** `/article list` and `/article show`: what there is to read, and what to ask first. */
export function createArticle(edge: Props): SlashCommand {
  return {
    kind: 'slash',
    data: articleData,
    answered: 'deferred',
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

/** The card of an article, its first questions as buttons under it. */
async function show({ options, messages, ...place }: CommandContext, edge: Props): Promise<Reply> {
  const articles = edge.served.at(place);
  if (articles.length === 0) return privately({ content: messages.answers.libraryEmpty });
  const article = requireArticle(articles, options.text('article') ?? '');
  const profile = await edge.profiles.of(article.id, { language: messages.language });
  const questions = (profile?.starters ?? []).map(({ question }) => question);
  const card = articleCard(article, { ...edge, messages, profile });
  if (questions.length === 0) return privately(...renderCards('', [card]));
  const kept = { articleId: article.id, questions };
  const state = await edge.states.of<StarterQuestions>(starter).keep(kept, null);
  const [first, ...others] = renderCards(messages.profile.askOne, [card]);
  return privately({ ...first, components: starterRows(state, questions) }, ...others);
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
