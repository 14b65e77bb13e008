import type { PlainControl, PlainControlContext } from '../control.js';
import type { Edge } from '../edge.js';
import { requireOwnPermissions } from '../permissions.js';
import { privately, type Reply } from '../reply.js';
import type { StoredDiscussion } from './discussion-store.js';
import { fetchDiscussion } from './fetch-discussion.js';
import { renderDiscussion, shareControlName } from './render-discussion.js';
import { type DiscussionEdge, mostMessages, readChannel } from './summarise-discussion.js';

type Props = DiscussionEdge & Pick<Edge, 'posted'>;

/** 📣 under a summary of a discussion: posts it, where it was asked for and nowhere else. */
export function createShareDiscussionControl(edge: Props): PlainControl {
  return {
    name: shareControlName,
    under: 'anything',
    permissions: [],
    async run(context) {
      const { messages, memberId, channelId, argument } = context;
      const { errors, alreadyShared } = messages.discussion;
      const stored = await edge.discussion.store.find(argument);
      if (stored === undefined || stored.channelId !== channelId)
        return privately({ content: errors.expired });
      if (stored.memberId !== memberId) return privately({ content: errors.notYours });
      if ((await edge.posted.find(stored.id)).length > 0)
        return privately({ content: alreadyShared });
      return share(stored, context, edge);
    },
  };
}

async function share(
  stored: StoredDiscussion,
  context: PlainControlContext,
  edge: Props,
): Promise<Reply> {
  const { messages, parentId } = context;
  const { shared, emptied } = messages.discussion;
  requireOwnPermissions(context, [
    parentId === null ? 'SendMessages' : 'SendMessagesInThreads',
    'EmbedLinks',
  ]);
  const meanwhile = edge.discussion.meanwhile.watch(stored.channelId);
  try {
    const summary = await asItStandsNow(stored, edge);
    await edge.discussion.store.reduce(stored.id, summary);
    if (summary.sections.length === 0) return privately({ content: emptied });
    await post({ ...stored, summary }, context, edge);
    if (meanwhile.gone.size > 0)
      await edge.discussion.putRight.reduce({ ...stored, summary }, (id) => meanwhile.gone.has(id));
    return privately({ content: shared });
  } finally {
    meanwhile.end();
  }
}

async function post(
  { id, summary, channelId }: StoredDiscussion,
  { messages, memberId }: PlainControlContext,
  { channels, posted, citationLink }: Props,
): Promise<void> {
  const view = { summary, messages, citationLink, state: 'posted' as const };
  // Pressed twice at once, it is posted once.
  const messageId = await channels.post(
    channelId,
    renderDiscussion({ ...view, sharedBy: memberId }),
    id,
  );
  await posted.note(id, channelId, messageId);
}

/** Without what was deleted, reworded, or opted out of since it was made. */
async function asItStandsNow({ summary, guildId, channelId }: StoredDiscussion, edge: Props) {
  const newest = newestOf(summary);
  if (newest === null) return summary;
  const reading = fetchDiscussion(
    { ...edge, guildId, channelId },
    { most: mostMessages, upTo: newest },
  );
  const optedOut = await edge.discussion.optOuts.in(guildId);
  const now = (await readChannel(reading)).messages.filter(
    ({ authorId }) => !optedOut.has(authorId),
  );
  const { summariser } = edge.discussion;
  return summariser.without(summary, summariser.goneSince(summary, now));
}

function newestOf({ sections }: StoredDiscussion['summary']): string | null {
  const ids = sections.flatMap(({ points }) =>
    points.flatMap(({ quotes }) => quotes.map(({ messageId }) => BigInt(messageId))),
  );
  const newest = ids.toSorted((one, other) => (one < other ? -1 : 1)).at(-1);
  return newest?.toString() ?? null;
}
