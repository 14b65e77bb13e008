import { DiscordAPIError } from 'discord.js';
import type { MessagePlace } from '../../../moderation/cases/case.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { OutgoingMessage } from '../../reply.js';
import type { ModeratingQueueProps } from './create-moderating-queue.js';
import { findCard } from './find-card.js';
import { tellOfLostQueue } from './lost-queue.js';

/** Posts cards and keeps them as things stand, one after the other in a server. */
export interface CardPoster {
  show(proposal: Pick<Proposal, 'id' | 'guildId'>): void;
  /** The same a second later: should it be the beginning of a raid, it is never posted by itself. */
  showSoon(proposal: Pick<Proposal, 'id' | 'guildId'>): void;
  /** Deletes a card that stands for nothing any more. */
  takeAway(guildId: string, card: MessagePlace): void;
  keepPosting(): () => void;
  idle(): Promise<void>;
}

export interface CardPosterProps extends ModeratingQueueProps {
  readonly draw: (proposal: Proposal) => Promise<OutgoingMessage>;
}

/**
 * DECISION: one card at a time in a server, drawn from the database when its turn comes. So a proposal
 * that became part of a raid, or was settled, before its turn is never posted; a card that changed ten
 * times meanwhile is edited once; and Discord's five messages in five seconds hold up nothing but cards.
 */
export function createCardPoster(props: CardPosterProps): CardPoster {
  const { log, moderation } = props;
  const lines = new Map<string, Promise<void>>();
  const waiting = new Set<string>();
  const lost = new Map<string, string | null>();
  const soon = new Set<NodeJS.Timeout>();
  const inLine = (guildId: string, work: () => Promise<void>) => {
    const done = (lines.get(guildId) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      log.error('A card of the moderators could not be posted; it is tried again.', { error });
    });
    lines.set(guildId, done);
    void done.then(() => lines.get(guildId) === done && lines.delete(guildId));
  };
  const show = ({ id, guildId }: Pick<Proposal, 'id' | 'guildId'>) => {
    if (waiting.has(id)) return;
    waiting.add(id);
    inLine(guildId, async () => {
      waiting.delete(id);
      const proposal = await moderation.proposals.find(id);
      if (proposal !== undefined) await bringUpToDate(proposal, lost, props);
    });
  };
  const showSoon = (proposal: Pick<Proposal, 'id' | 'guildId'>) => {
    const timer = setTimeout(() => {
      soon.delete(timer);
      show(proposal);
    }, aSecond);
    soon.add(timer);
  };
  const postWaiting = async () => {
    const unposted = await moderation.proposals.unposted();
    // Tried once each round, whatever was said of the channel before.
    lost.forEach((_, guildId) => void lost.set(guildId, null));
    for (const proposal of unposted) show(proposal);
  };
  return {
    show,
    showSoon,
    takeAway: (guildId, { channelId, messageId }) =>
      inLine(guildId, () => props.channels.remove(channelId, messageId)),
    keepPosting() {
      const post = () =>
        void postWaiting().catch((error: unknown) => {
          log.error('The cards that wait could not be read.', { error });
        });
      post();
      const timer = setInterval(post, retryAfter).unref();
      return () => {
        clearInterval(timer);
        // The next start posts them.
        for (const one of soon) clearTimeout(one);
        soon.clear();
      };
    },
    async idle() {
      while (lines.size > 0) await Promise.all(lines.values());
    },
  };
}

const aSecond = 1_000;
const retryAfter = 60_000;

async function bringUpToDate(
  proposal: Proposal,
  lost: Map<string, string | null>,
  props: CardPosterProps,
): Promise<void> {
  const { id, guildId, card, state } = proposal;
  const { channels, moderation, draw } = props;
  if (card !== null) {
    await channels.edit(card.channelId, card.messageId, await draw(proposal));
    return;
  }
  if (state === 'settled') return;
  const channelId = (await moderation.servers.find(guildId))?.queueChannelId ?? null;
  if (channelId === null || lost.get(guildId) === channelId) return;
  try {
    const messageId =
      (await findCard(proposal, channelId, props)) ??
      (await channels.post(channelId, await draw(proposal), id));
    if (!(await moderation.proposals.posted(id, { channelId, messageId })))
      await channels.remove(channelId, messageId);
    lost.delete(guildId);
  } catch (error) {
    if (!isClosed(error)) throw error;
    if (!lost.has(guildId)) await tellOfLostQueue({ guildId, channelId, error }, props);
    lost.set(guildId, channelId);
  }
}

/** The channel is gone, or the bot may not see it or write in it. */
function isClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && closedCodes.has(Number(error.code));
}

const closedCodes: ReadonlySet<number> = new Set([10_003, 50_001, 50_013]);
