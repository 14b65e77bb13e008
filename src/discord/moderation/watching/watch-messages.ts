import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Log } from '../../../log.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { Edge } from '../../edge.js';
import { createRaidWatch } from '../raids/raid-watch.js';
import { createAgainstArticles } from './against-articles.js';
import { createBacklog } from './backlog.js';
import { createCountTogether } from './count-together.js';
import { type HeardMessage, isReworded, readMessage } from './heard-message.js';
import { isExempt } from './is-exempt.js';
import { createJudging } from './judging.js';
import { createResponding } from './respond-to-findings.js';
import { createWatchedServers } from './watched-servers.js';

export interface WatchProps {
  readonly edge: Pick<Edge, 'moderation' | 'moderating' | 'served' | 'settings'>;
  readonly log: Log;
}

export interface Watching {
  /** Hears nothing new, and finishes what it heard. */
  stop(): Promise<void>;
}

/**
 * Holds what members write against the rules of their server.
 *
 * DECISION: read from the packets, as deletions are: they carry the author's roles, which discord.js
 * would have to remember, and come for messages it does not know. Without the Message Content intent
 * the text is empty, and what needs none (flooding, mentions) is found all the same.
 */
export function watchMessages(client: Client<true>, { edge, log }: WatchProps): Watching {
  const { moderation, moderating: tools } = edge;
  const servers = createWatchedServers({ moderation });
  const counting = createCountTogether({ counts: moderation.counts, log });
  const raids = createRaidWatch({ moderation, queue: tools.queue, log });
  const responding = createResponding({ moderation, tools, counting, raids, log });
  const judging = createJudging({ moderation, responding, log });
  const holdAgainstArticles = createAgainstArticles({
    ...{ edge, responding, log },
    localeOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale,
  });
  const examine = async ({ heard, isReworded }: Heard) => {
    try {
      const message = readMessage(heard, (id) => parentOf(id, client));
      const watched = message && (await servers.at(message.guildId));
      if (!message || !watched || isExempt(message, watched.server, client)) return;
      const rules = isReworded ? watched.rules.filter(isOfWords) : watched.rules;
      const findings = moderation.examiner.examine(message, rules);
      const mayBeKnown = isReworded;
      if (findings.length > 0) responding.respond({ message, findings, watched, mayBeKnown });
      // In a raid nothing needs a second look.
      if (raids.isRaided(message.guildId)) return;
      judging.judge({ message, watched, mayBeKnown: true });
      if (findings.length === 0) void holdAgainstArticles({ message, watched, mayBeKnown });
    } catch (error) {
      log.error('A message could not be held against the rules.', { error });
    }
  };
  const backlog = createBacklog<Heard>({
    work: examine,
    onOverflow: () => log.warn('More is written than can be examined; some of it is not.'),
  });
  const hear = (packet: GatewayDispatchPayload) => {
    const heard = heardIn(packet);
    if (heard !== null) backlog.add(heard);
  };
  client.on('raw', hear);
  return {
    async stop() {
      client.off('raw', hear);
      await backlog.idle();
      await judging.stop();
      await responding.idle();
      await counting.flush();
      await tools.queue.idle();
    },
  };
}

interface Heard {
  readonly heard: HeardMessage;
  readonly isReworded: boolean;
}

function heardIn(packet: GatewayDispatchPayload): Heard | null {
  if (packet.t === GatewayDispatchEvents.MessageCreate)
    return { heard: packet.d, isReworded: false };
  if (packet.t !== GatewayDispatchEvents.MessageUpdate) return null;
  return isReworded(packet.d) ? { heard: packet.d, isReworded: true } : null;
}

/** A message that is reworded is not written again: how often, and how many mentions pinged, stays. */
function isOfWords({ kind }: Rule): boolean {
  return kind !== 'flood' && kind !== 'repeats';
}

function parentOf(channelId: string, client: Client): string | null {
  const channel = client.channels.cache.get(channelId);
  return channel?.isThread() === true ? channel.parentId : null;
}
