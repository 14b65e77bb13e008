import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  isPrivateSummary,
  type SummaryEdge,
  summariseArticle,
  summaryStyles,
} from '../src/discord/answers/summarise-article.js';
import { suggestArticles } from '../src/discord/articles.js';
import type { AutocompleteContext, Choice, SlashCommand } from '../src/discord/command.js';
import { discussionOption } from '../src/discord/discussion/discussion-option.js';
import {
  type DiscussionEdge,
  summariseDiscussion,
} from '../src/discord/discussion/summarise-discussion.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised, named } from '../src/discord/localised.js';
import { suggestSections } from '../src/discord/sections.js';

type Props = SummaryEdge & DiscussionEdge & Pick<Edge, 'askCoolDown'>;

/** `/summary article`: in short, as a list, by section, or one section. `/summary discussion`: of what is said here. */
export function createSummary(edge: Props): SlashCommand {
  return {
    kind: 'slash',
    data: summaryData,
    answered: 'deferred',
    visibility: (asked) =>
      isOfDiscussion(asked) || isPrivateSummary(asked) ? 'private' : 'public',
    permissions: [],
    coolDown: edge.askCoolDown,
    run: (context) =>
      isOfDiscussion(context)
        ? summariseDiscussion(context, edge)
        : summariseArticle(context, edge),
    autocomplete: async (context) => suggest(context, edge),
  };
}

function isOfDiscussion({ options }: Pick<AutocompleteContext, 'options'>): boolean {
  return options.subcommand === discussionOption.name;
}

function suggest(
  { focused, options, messages, ...place }: AutocompleteContext,
  { served }: Props,
): Choice[] {
  const articles = served.at(place);
  if (focused.name !== 'section') return suggestArticles(articles, focused.value);
  const chosen = articles.filter(({ id }) => id === options.text('article'));
  return suggestSections(chosen.length > 0 ? chosen : articles, focused.value, messages);
}

export const summaryData = {
  ...inGuilds,
  ...named((messages) => messages.commands.summary),
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand as const,
      ...named((messages) => messages.commands.summary.ofArticle),
      options: [
        {
          type: ApplicationCommandOptionType.String as const,
          ...named((messages) => messages.commands.summary.ofArticle.style),
          choices: summaryStyles.map((value) => {
            const name = localised((messages) => messages.commands.summary.styles[value]);
            return { name: name.text, name_localizations: name.localizations, value };
          }),
        },
        {
          type: ApplicationCommandOptionType.String as const,
          ...named((messages) => messages.commands.summary.ofArticle.article),
          autocomplete: true as const,
        },
        {
          type: ApplicationCommandOptionType.String as const,
          ...named((messages) => messages.commands.summary.ofArticle.section),
          autocomplete: true as const,
        },
        {
          type: ApplicationCommandOptionType.Boolean as const,
          ...named((messages) => messages.commands.summary.ofArticle.private),
        },
      ],
    },
    discussionOption,
  ],
} satisfies SlashCommand['data'];
