import { UserFacingError } from '../../errors.js';
import type { Asked } from '../asked.js';
import type { Edge } from '../edge.js';
import type { Working } from '../interactions/work-in-sight.js';
import { messageLink } from '../message-link.js';
import { type OutgoingMessage, privately, type Reply } from '../reply.js';
import { type CheckClaimsOptions, checkClaims } from './check-claims.js';
import type { ClaimsOfMessage } from './claims-of.js';
import { renderCheck } from './render-check.js';
import { type KeptCheck, keptChecks, shareCheckRow } from './share-check-control.js';

export type CheckingEdge = Pick<
  Edge,
  'claimChecker' | 'turns' | 'served' | 'states' | 'citationLink'
>;

/** A message, as far as it is held against the articles. */
export interface MessageToCheck extends Pick<KeptCheck, 'channelId' | 'messageId' | 'authorId'> {
  /** At least one. */
  readonly claims: ClaimsOfMessage;
  /** Said above what is found, safe to show. */
  readonly above?: string;
  /**
   * False where the words may be other than the message's own, as somebody changed them in a form:
   * such a check is for them alone.
   */
  readonly mayBeShared: boolean;
}

/**
 * What the articles say of a message, for who asks alone, and for all whom they share it with.
 * @throws UserFacingError where the bot is switched off.
 */
export async function checkMessage(
  message: MessageToCheck,
  context: Asked & Working,
  edge: CheckingEdge,
): Promise<Reply> {
  const { claims, above, mayBeShared, channelId, messageId, authorId } = message;
  const { messages, memberId, guildId, settings } = context;
  if (!settings.enabled) throw new UserFacingError(({ discord }) => discord.errors.disabledHere);
  const articles = edge.served.at(context).length;
  if (articles === 0) return privately({ content: messages.answers.libraryEmpty });
  const checked = await checkClaims(claims, optionsOf(context, edge), edge);
  const posts = renderCheck({
    ...{ checked, articles, messages, citationLink: edge.citationLink },
    address: messageLink(guildId, channelId, messageId),
    ...(above === undefined ? {} : { above }),
  });
  if (!mayBeShared) return privately(...posts);
  const kept = { checked, articles, channelId, messageId, authorId };
  const row = shareCheckRow(await keptChecks(edge).keep(kept, memberId), messages);
  return privately(...withRow(posts, row));
}

function withRow(
  posts: readonly OutgoingMessage[],
  row: ReturnType<typeof shareCheckRow>,
): OutgoingMessage[] {
  return posts.map((post, index) =>
    index === posts.length - 1 ? { ...post, components: [row] } : post,
  );
}

function optionsOf(context: Asked & Working, { served }: Pick<Edge, 'served'>): CheckClaimsOptions {
  const { messages, memberId, channelId, parentId, guildId, settings, signal } = context;
  const articleIds = served.idsAt(context);
  return {
    asker: { memberId, channelId, parentId, guildId },
    language: messages.language,
    signal,
    ...(articleIds === undefined ? {} : { articleIds }),
    ...(settings.engine === 'quotes' ? { engine: 'extractive' } : {}),
  };
}
