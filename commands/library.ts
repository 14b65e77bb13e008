import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type {
  AutocompleteContext,
  Choice,
  CommandContext,
  SlashCommand,
} from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import {
  addArticle,
  type Changing,
  fileNamed,
  reindexArticles,
  updateArticle,
} from '../src/discord/library/change-library.js';
import { libraryStatus } from '../src/discord/library/library-status.js';
import { requireLibraryTurn } from '../src/discord/library/library-turn.js';
import { suggestFiles } from '../src/discord/library/own-files.js';
import { askBeforeRemoval } from '../src/discord/library/removal.js';
import { named } from '../src/discord/localised.js';
import type { Reply } from '../src/discord/reply.js';
import { UserFacingError } from '../src/errors.js';

type Props = Pick<Edge, 'ownArticles' | 'coolDowns'>;

/** `/library`: the articles that a server gives to its own library, for those who manage it. */
export function createLibraryCommand(edge: Props): SlashCommand {
  return {
    kind: 'slash',
    data: libraryData,
    answered: 'deferred',
    visibility: () => 'private',
    permissions: ['ManageGuild'],
    coolDown: null,
    run: async (context) => run(inServer(context), edge),
    autocomplete: (context) => suggest(context, edge),
  };
}

async function run(context: Changing, { ownArticles, coolDowns }: Props): Promise<Reply> {
  const { messages, guildId, options } = context;
  if (takesWork.has(options.subcommand)) await requireLibraryTurn(guildId, coolDowns);
  switch (options.subcommand) {
    case 'add':
      return addArticle(context, ownArticles);
    case 'update':
      return updateArticle(context, ownArticles);
    case 'remove':
      return askBeforeRemoval(await fileNamed(context, ownArticles), messages);
    case 'reindex':
      return reindexArticles(context, ownArticles);
    default:
      return libraryStatus(await ownArticles.library.status(guildId), messages);
  }
}

const takesWork: ReadonlySet<string | null> = new Set(['add', 'update', 'reindex']);

/** Discord offers it in servers only. */
function inServer(context: CommandContext): Changing {
  const { guildId } = context;
  if (guildId !== null) return { ...context, guildId };
  throw new UserFacingError(({ discord }) => discord.errors.unknownCommand);
}

async function suggest(
  { guildId, focused, may }: AutocompleteContext,
  { ownArticles }: Props,
): Promise<readonly Choice[]> {
  if (guildId === null || !may('ManageGuild')) return [];
  return suggestFiles((await ownArticles.library.status(guildId)).files, focused.value);
}

const file = {
  type: ApplicationCommandOptionType.Attachment as const,
  ...named((messages) => messages.commands.library.file),
};

const url = {
  type: ApplicationCommandOptionType.String as const,
  ...named((messages) => messages.commands.library.url),
  max_length: 2_000,
};

const article = {
  type: ApplicationCommandOptionType.String as const,
  ...named((messages) => messages.commands.library.article),
  autocomplete: true as const,
};

function subcommand(name: 'add' | 'update' | 'remove' | 'reindex' | 'status') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    ...named((messages) => messages.commands.library[name]),
  };
}

export const libraryData = {
  ...inGuilds,
  ...named((messages) => messages.commands.library),
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    { ...subcommand('add'), options: [file, url] },
    { ...subcommand('update'), options: [{ ...article, required: true }, file, url] },
    { ...subcommand('remove'), options: [{ ...article, required: true }] },
    { ...subcommand('reindex'), options: [article] },
    subcommand('status'),
  ],
} satisfies SlashCommand['data'];
