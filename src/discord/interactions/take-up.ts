import type { Client } from 'discord.js';
import type { Log } from '../../log.js';
import { mendUnfinished } from '../answers/mend-unfinished.js';
import type { UnfinishedAnswer } from '../answers/unfinished-store.js';
import type { Edge } from '../edge.js';
import type { InFlight } from './in-flight.js';
import type { Hearing } from './listen.js';
import type { LeftMention, LeftWork, PendingWork } from './pending-work.js';
import { resumeMention, resumeWork } from './resume-work.js';

/** What an earlier process left: read before this one begins work of its own. */
export interface LeftBehind {
  readonly unfinished: readonly UnfinishedAnswer[];
  readonly work: readonly LeftWork[];
  readonly mentions: readonly LeftMention[];
}

export async function leftBehind(
  { unfinished }: Pick<Edge, 'unfinished'>,
  pending: PendingWork,
): Promise<LeftBehind> {
  return {
    unfinished: await unfinished.all(),
    work: await pending.left(),
    mentions: await pending.leftMentions(),
  };
}

export interface TakeUpProps extends Hearing {
  readonly client: Client<true>;
  readonly edge: Edge;
  readonly inFlight: InFlight;
  readonly pending: PendingWork;
  readonly log: Log;
}

/**
 * After a crash or a restart: what was being written is first said to be cut short, so that nothing
 * claims to go on for ever; then what can still be answered is, in its place. Never rejects.
 */
export async function takeUp(left: LeftBehind, props: TakeUpProps): Promise<void> {
  const { client, edge, inFlight, performing, pending, log } = props;
  const { settings, unfinished, posted } = edge;
  await mendUnfinished({ unfinished, client, left: left.unfinished, log });
  for (const work of left.work) {
    const again = { ...performing, client, pending, settings, posted, log };
    void inFlight.run((stop) => resumeWork(work, stop, again));
  }
  for (const mention of left.mentions) {
    void inFlight.run((stop) => resumeMention(mention, stop, props));
  }
}
