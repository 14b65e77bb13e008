import { DiscordAPIError } from 'discord.js';
import type { DiscussionMessage } from '../../answering/discussion/discussion.js';
import { UserFacingError } from '../../errors.js';
import type { CommandContext } from '../command.js';
import type { Edge } from '../edge.js';
import { requireOwnPermissions, requirePermissions } from '../permissions.js';
import { privately, type Reply } from '../reply.js';
import {
  fetchDiscussion,
  mostLookedAt,
  type ReadDiscussion,
  type Span,
} from './fetch-discussion.js';
import { renderDiscussion } from './render-discussion.js';

export type DiscussionEdge = Pick<
  Edge,
  'discussion' | 'channels' | 'served' | 'turns' | 'citationLink'
>;

/**
 * `/summary discussion`: of the channel or thread where it is used, for the asker alone. Whoever asks
 * must be allowed to read its history themselves; nothing of another channel is ever read.
 * @throws UserFacingError that names the intent or the permission that is missing.
 */
export async function summariseDiscussion(
  context: CommandContext,
  edge: DiscussionEdge,
): Promise<Reply> {
  const { guildId, channelId, messages } = context;
  if (guildId === null) return privately({ content: messages.discussion.errors.onlyInServers });
  if (!edge.discussion.readsMessages())
    return privately({ content: messages.discussion.errors.noIntent });
  requirePermissions(context, ['ReadMessageHistory']);
  requireOwnPermissions(context, ['ViewChannel', 'ReadMessageHistory']);
  const meanwhile = edge.discussion.meanwhile.watch(channelId);
  try {
    return await summariseHere({ ...context, guildId }, edge, meanwhile.gone);
  } finally {
    meanwhile.end();
  }
}

async function summariseHere(
  context: InServer,
  edge: DiscussionEdge,
  gone: ReadonlySet<string>,
): Promise<Reply> {
  const { guildId, channelId, memberId, messages, signal } = context;
  const { store, optOuts, putRight, summariser } = edge.discussion;
  const span = spanOf(context, Date.now());
  const reading = fetchDiscussion({ ...edge, guildId, channelId }, span);
  const { messages: found, endedBy } = await readChannel(reading);
  const made = await edge.turns.take(memberId, () => summarise(found, context, edge), signal);
  const authors = new Map(found.map(({ id, authorId }) => [id, authorId]));
  const optedOut = await optOuts.in(guildId);
  const summary = summariser.without(
    made,
    (id) => gone.has(id) || optedOut.has(authors.get(id) ?? ''),
  );
  const view = {
    summary,
    messages,
    citationLink: edge.citationLink,
    sharedBy: null,
    limit: limitOf(context, endedBy),
  };
  if (summary.sections.length === 0)
    return privately(renderDiscussion({ ...view, state: 'unshared' }));
  const shareId = await store.save({ summary, guildId, channelId, memberId }, authors);
  // What went between the last look and the writing was not found there yet.
  await putRight.withoutMessages([...gone]);
  return privately(renderDiscussion({ ...view, state: { shareId } }));
}

type InServer = CommandContext & { readonly guildId: string };

async function summarise(
  found: readonly DiscussionMessage[],
  context: InServer,
  { discussion, served }: DiscussionEdge,
) {
  const { memberId, channelId, parentId, guildId, signal, messages } = context;
  const articleIds = served.idsAt(context);
  return discussion.summariser.summarise({
    messages: found,
    optedOut: await discussion.optOuts.in(guildId),
    language: messages.language,
    asker: { memberId, channelId, parentId, guildId },
    signal,
    ...(articleIds !== undefined && { articleIds }),
    ...(context.settings.engine === 'quotes' && { engine: 'extractive' as const }),
  });
}

export const mostMessages = 500;
export const mostHours = 168;
const defaultMessages = 100;
const hour = 3_600_000;

/** What ended the reading, where it was not the beginning of the channel. */
function limitOf(
  { options, messages: { discussion } }: CommandContext,
  endedBy: ReadDiscussion['endedBy'],
): string | null {
  const { limits } = discussion;
  if (endedBy === 'since') return limits.hours(options.number('hours') ?? 0);
  if (endedBy === 'pages') return limits.pages(mostLookedAt);
  if (endedBy === 'most') return limits.messages(spanOf({ options }, 0).most);
  return null;
}

/** So many messages of people, or those of so many hours; with both, whichever is less. */
function spanOf({ options }: Pick<CommandContext, 'options'>, now: number): Span {
  const hours = options.number('hours');
  const most = options.number('messages') ?? (hours === null ? defaultMessages : mostMessages);
  return { most, ...(hours !== null && { since: now - hours * hour }) };
}

/** What Discord refuses is said in words: the permission may have gone a moment ago. */
export async function readChannel<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (cause) {
    if (!(cause instanceof DiscordAPIError)) throw cause;
    throw new UserFacingError(({ discussion }) => discussion.errors.unreadable, { cause });
  }
}
