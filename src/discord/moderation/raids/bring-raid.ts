import type { Log } from '../../../log.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { ProposedMessage } from '../../../moderation/queue/proposal.js';
import type { ModeratingQueue } from '../queue/moderating-queue.js';
import { type Raid, sortsOf } from './raid.js';

export interface BringingProps {
  readonly moderation: Pick<Moderation, 'proposals'>;
  readonly queue: Pick<ModeratingQueue, 'propose' | 'extend' | 'foldInto'>;
  readonly log: Pick<Log, 'error' | 'info'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Milliseconds between two additions to a card; default 1,000. */
  readonly every?: number;
}

const usualEvery = 1_000;
/** A raid that a restart interrupted goes on in its card for so long after the start. */
const firstMoments = 2 * 60_000;
/** If it was the last to change so long before. */
const joinedFor = 2 * 60_000;
/** Nobody looks at an old card: what comes later is on another. */
const grownFor = 10 * 60_000;

/**
 * Brings to a raid's card what was noted since; what is noted meanwhile goes along with the next.
 *
 * DECISION: a card grows while its raid goes on, for ten minutes at most, and no raid joins the card of
 * one before, but for the one that a restart interrupted: an edit is announced to nobody, and whoever
 * decides later would decide on what they never saw.
 */
export function createBringing(props: BringingProps): (raid: Raid) => void {
  const startedAt = (props.now ?? Date.now)();
  const bring = (raid: Raid) => {
    if (raid.bringing !== null) return;
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, props.every ?? usualEvery));
      await addToCard(raid, { ...props, startedAt });
    };
    raid.bringing = work()
      .catch((error: unknown) => {
        props.log.error('A raid could not be brought to its card; it is tried again.', { error });
      })
      .finally(() => {
        raid.bringing = null;
        if (raid.waiting.length + raid.folding.length > 0) bring(raid);
      });
  };
  return bring;
}

interface AddingProps extends BringingProps {
  readonly startedAt: number;
}

async function addToCard(raid: Raid, props: AddingProps): Promise<void> {
  const { queue, log, now = Date.now } = props;
  const { guildId, waiting, folding } = raid;
  const messages = waiting.slice();
  const folded = folding.slice();
  const id = await cardOf(raid, props);
  const added = { messages, findings: [...raid.findings.values()] };
  const isExtended = id !== null && (await queue.extend({ id, guildId }, added));
  if (isExtended) raid.card ??= { id, since: now() };
  const isAnother = !isExtended && messages.length > 0;
  if (isAnother) {
    // Somebody has decided on it: what comes now is for another decision.
    const proposed = await queue.propose(draftOf(raid, messages));
    raid.card = { id: proposed.id, since: now() };
    log.info('A raid is under way.', { guildId, findings: messages.length });
  }
  waiting.splice(0, messages.length);
  // Of a card that is decided nothing becomes part: what has its own keeps it.
  if (raid.card !== null && (isExtended || isAnother)) await queue.foldInto(raid.card.id, folded);
  folding.splice(0, folded.length);
}

/** The card that is still to grow; null for none. */
async function cardOf(raid: Raid, props: AddingProps): Promise<string | null> {
  const { now = Date.now } = props;
  if (raid.card === null) return interrupted(raid, props);
  return raid.card.since > now() - grownFor ? raid.card.id : null;
}

/** What it was before a restart. */
async function interrupted(
  { guildId, sorts }: Raid,
  { moderation, startedAt, now = Date.now }: AddingProps,
): Promise<string | null> {
  if (now() > startedAt + firstMoments) return null;
  const waiting = await moderation.proposals.waiting(guildId);
  const raids = waiting.filter(
    ({ kind, createdAt, updatedAt, findings }) =>
      kind === 'raid' &&
      createdAt < startedAt &&
      updatedAt > startedAt - joinedFor &&
      sortsOf(findings).some((sort) => sorts.has(sort)),
  );
  return raids.at(-1)?.id ?? null;
}

function draftOf({ guildId, findings }: Raid, messages: readonly ProposedMessage[]) {
  return {
    ...{ guildId, kind: 'raid' as const, messages, findings: [...findings.values()] },
    ...{ memberId: null, memberName: null, text: '', reporterId: null, remark: '' },
    proposed: { action: 'timeout' as const, duration: 3_600_000, deletes: true },
    caseNumber: null,
  };
}
