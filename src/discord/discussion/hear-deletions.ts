import type { Client } from 'discord.js';
import {
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayMessageUpdateDispatchData,
} from 'discord-api-types/v10';
import type { Log } from '../../log.js';
import type { Moderation } from '../../moderation/moderation.js';
import type { Edge } from '../edge.js';
import type { InFlight } from '../interactions/in-flight.js';
import type { ModeratingQueue } from '../moderation/queue/moderating-queue.js';

export interface DeletionsProps {
  readonly edge: Pick<Edge, 'discussion' | 'posted' | 'answers' | 'states' | 'privacy'> & {
    readonly moderation: Pick<Moderation, 'proposals'>;
    readonly moderating: { readonly queue: Pick<ModeratingQueue, 'show'> };
  };
  readonly inFlight: Pick<InFlight, 'run'>;
  readonly log: Log;
}

/** Takes out what is kept of messages that are gone. Never rejects. */
export type ForgetMessages = (channelId: string, messageIds: readonly string[]) => Promise<void>;

/**
 * What is deleted or reworded in Discord leaves what is kept here: quotes in summaries, and answers
 * whose every message is gone, which are then given nobody again.
 *
 * DECISION: heard from the packets themselves. discord.js tells of deletions only for messages that it
 * remembers, and it remembers none.
 * @returns what is done for a deletion, for those that nobody heard: in line with those that are.
 */
export function hearDeletions(client: Client, props: DeletionsProps): ForgetMessages {
  // One after the other: two that reduce the same summary at once would undo each other.
  let tail: Promise<void> = Promise.resolve();
  const inLine = (work: Work) => {
    tail = tail.then(work).catch((error: unknown) => {
      props.log.error('What was deleted in Discord could not be taken out of what is kept.', {
        error,
      });
    });
    const done = tail;
    void props.inFlight.run(() => done);
    return done;
  };
  client.on('raw', (packet: GatewayDispatchPayload) => {
    const work = workFor(packet, props);
    if (work !== null) void inLine(work);
  });
  return (channelId, messageIds) => inLine(deleted(channelId, messageIds, props));
}

type Work = () => Promise<void>;

function workFor(packet: GatewayDispatchPayload, props: DeletionsProps): Work | null {
  switch (packet.t) {
    case GatewayDispatchEvents.MessageDelete:
      return deleted(packet.d.channel_id, [packet.d.id], props);
    case GatewayDispatchEvents.MessageDeleteBulk:
      return deleted(packet.d.channel_id, packet.d.ids, props);
    case GatewayDispatchEvents.MessageUpdate:
      return reworded(packet.d, props);
    case GatewayDispatchEvents.ChannelDelete:
    case GatewayDispatchEvents.ThreadDelete:
      return channelDeleted(packet.d.id, props);
    default:
      return null;
  }
}

function deleted(channelId: string, messageIds: readonly string[], { edge }: DeletionsProps): Work {
  edge.discussion.meanwhile.deleted(channelId, messageIds);
  return async () => {
    await edge.discussion.putRight.withoutMessages(messageIds);
    await edge.answers.forgetAskedIn(messageIds);
    await edge.privacy.withdraw(messageIds);
    await edge.states.forgetAbout(messageIds);
    const emptied = await edge.moderation.proposals.forgetMessages(messageIds);
    for (const card of emptied) edge.moderating.queue.show(card);
    await forgetSubjects(await edge.posted.forget(messageIds), edge);
  };
}

function channelDeleted(channelId: string, { edge }: DeletionsProps): Work {
  return async () => {
    await edge.discussion.store.forgetChannel(channelId);
    await forgetSubjects(await edge.posted.forgetChannel(channelId), edge);
  };
}

/** An answer or a summary that stands nowhere any more; one that was posted twice stays. */
async function forgetSubjects(
  gone: readonly { readonly subjectId: string }[],
  { posted, answers, discussion }: DeletionsProps['edge'],
): Promise<void> {
  const nowhere: string[] = [];
  for (const subject of new Set(gone.map(({ subjectId }) => subjectId))) {
    if ((await posted.find(subject)).length === 0) nowhere.push(subject);
  }
  await answers.forget(nowhere);
  await discussion.store.forget(nowhere);
}

/** Discord tells of embeds that unfold in the same way: then there is no content, or the same. */
function reworded(
  { id, content, edited_timestamp: editedAt }: GatewayMessageUpdateDispatchData,
  { edge: { discussion } }: DeletionsProps,
): Work | null {
  if (content === undefined || editedAt === null || !discussion.readsMessages()) return null;
  return async () => {
    for (const stored of await discussion.store.restingOn([id])) {
      const isOther = discussion.summariser.goneSince(stored.summary, [{ id, text: content }]);
      if (isOther(id)) await discussion.putRight.reduce(stored, (messageId) => messageId === id);
    }
  };
}
