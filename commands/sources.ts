import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { bearsOnQuery } from '../src/discord/bears-on-query.js';
import type { CommandContext, SlashCommand } from '../src/discord/command.js';
import { sourcesOf } from '../src/discord/controls/sources.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { named } from '../src/discord/localised.js';
import { foundPassage } from '../src/discord/rendering/source-cards.js';
import { privately, type Reply } from '../src/discord/reply.js';
import { safeText } from '../src/discord/safe-text.js';
import { keptSearches, renderSearch } from '../src/discord/searching/search-pages.js';

type Props = Pick<
  Edge,
  | 'answers'
  | 'library'
  | 'served'
  | 'retriever'
  | 'turns'
  | 'states'
  | 'citationLink'
  | 'askCoolDown'
>;

/** `/sources`: the passages behind the last answer in this channel, or a search through the articles. */
export function createSources(edge: Props): SlashCommand {
  return {
    kind: 'slash',
    data: sourcesData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: [],
    coolDown: edge.askCoolDown,
    run(context) {
      const query = context.options.text('query');
      return query === null ? behindLast(context, edge) : search(query, context, edge);
    },
  };
}

async function behindLast(context: CommandContext, edge: Props): Promise<Reply> {
  const { channelId, memberId, messages } = context;
  const last = await edge.answers.last(channelId, memberId);
  if (last === undefined) return privately({ content: messages.discord.noAnswerHere });
  return sourcesOf(last, context, edge);
}

async function search(query: string, context: CommandContext, edge: Props): Promise<Reply> {
  const { memberId, messages, signal } = context;
  if (edge.served.at(context).length === 0)
    return privately({ content: messages.answers.libraryEmpty });
  const articleIds = edge.served.idsAt(context);
  const within = articleIds === undefined ? {} : { articleIds };
  const work = () => edge.retriever.retrieve(query, { limit: looked, signal, ...within });
  const { passages, readable } = await edge.turns.take(memberId, work, signal);
  const searched = safeText(query, 200);
  const found = passages.filter(bearsOnQuery).map(foundPassage);
  if (!readable || found.length === 0) {
    return privately({ content: messages.discord.nothingFound(searched) });
  }
  const kept = { query, passages: found };
  const stateId = await keptSearches(edge).keep(kept, memberId);
  const { citationLink } = edge;
  return privately(renderSearch({ search: kept, stateId, page: 0, messages, citationLink }));
}

/** Passages looked at, of which those without any word of the query are left out. */
const looked = 30;

export const sourcesData = {
  ...inGuilds,
  ...named((messages) => messages.commands.sources),
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      ...named((messages) => messages.commands.sources.query),
      min_length: 1,
      max_length: 1_000,
    },
  ],
} satisfies SlashCommand['data'];
