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
/** A raid that a restart interrupted goes on in its card for so long. */
const joinedFor = 10 * 60_000;

/** Brings to a raid's card what was noted since; what is noted meanwhile goes along with the next. */
export function createBringing(props: BringingProps): (raid: Raid) => void {
  const bring = (raid: Raid) => {
    if (raid.bringing !== null) return;
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, props.every ?? usualEvery));
      await addToCard(raid, props);
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

async function addToCard(raid: Raid, props: BringingProps): Promise<void> {
  const { queue, log } = props;
  const { guildId, waiting, folding } = raid;
  const messages = waiting.slice();
  const folded = folding.slice();
  raid.id ??= await ongoing(raid, props);
  const isExtended = raid.id !== null && (await queue.extend({ id: raid.id, guildId }, messages));
  const isAnother = !isExtended && messages.length > 0;
  if (isAnother) {
    // Somebody has decided on it: what comes now is for another decision.
    raid.id = (await queue.propose(draftOf(raid, messages))).id;
    log.info('A raid is under way.', { guildId, findings: messages.length });
  }
  waiting.splice(0, messages.length);
  // Of a card that is decided nothing becomes part: what has its own keeps it.
  if (raid.id !== null && (isExtended || isAnother)) await queue.foldInto(raid.id, folded);
  folding.splice(0, folded.length);
}

/** What it was before a restart, or before it was quiet for a while. */
async function ongoing(
  { guildId, sorts }: Raid,
  { moderation, now = Date.now }: BringingProps,
): Promise<string | null> {
  const waiting = await moderation.proposals.waiting(guildId);
  const raids = waiting.filter(
    ({ kind, updatedAt, findings }) =>
      kind === 'raid' &&
      updatedAt > now() - joinedFor &&
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
