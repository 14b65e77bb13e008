import type { Log } from '../../../log.js';
import type { Finding } from '../../../moderation/finding.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { ProposedMessage } from '../../../moderation/queue/proposal.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import type { ModeratingQueue } from '../queue/moderating-queue.js';

/** Tells a raid from findings, and brings all of it to one card. */
export interface RaidWatch {
  /**
   * Notes that something is to be done about a message.
   * @returns true where it is part of a raid, whose card then has it: nothing else is done about it.
   */
  note(server: ModeratedServer, message: ModeratedMessage, findings: readonly Finding[]): boolean;
  /** Whether a raid goes on; what is yet to be done about a message is then left to its card. */
  isRaided(guildId: string): boolean;
  /** A card of its own was made: it becomes part of the raid, should there be one. */
  proposed(guildId: string, proposalId: string): void;
  /** Resolves when every card has what was noted. */
  settled(): Promise<void>;
}

export interface RaidWatchProps {
  readonly moderation: Pick<Moderation, 'proposals'>;
  readonly queue: Pick<ModeratingQueue, 'propose' | 'extend' | 'foldInto'>;
  readonly log: Pick<Log, 'error' | 'info'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
  /** Milliseconds between two additions to a card; default 1,000. */
  readonly every?: number;
}

/**
 * DECISIONS
 * - The seconds in which findings are counted are in memory: all that a server writes is heard by one
 *   process. The raid itself is its card, in the database: after a restart, what goes on joins it.
 * - In a raid rules do nothing alone, whatever their mode: hundreds of cases that nobody decided could
 *   only be undone one by one, and one click does it for all.
 * - It is over once it was quiet for as long as its findings were counted, half a minute at least.
 */
export function createRaidWatch(props: RaidWatchProps): RaidWatch {
  const { now = Date.now } = props;
  const states = new Map<string, RaidState>();
  const stateOf = (guildId: string) => {
    const state = states.get(guildId) ?? newState(guildId);
    states.set(guildId, state);
    return state;
  };
  const isOn = ({ activeUntil }: RaidState) => activeUntil > now();
  return {
    note({ guildId, raid }, message, findings) {
      const state = stateOf(guildId);
      const time = now();
      const wasOn = isOn(state);
      if (!wasOn) beginAnew(state, time - raid.seconds * 1_000);
      state.noted.push({ at: time, message: placeOf(message) });
      for (const finding of findings) state.findings.set(finding.rule, finding);
      const different = new Set(state.noted.map((one) => one.message.messageId)).size;
      if (!wasOn && different < raid.findings) return false;
      state.activeUntil = time + Math.max(shortest, raid.seconds * 1_000);
      state.waiting.push(...state.noted.splice(0).map((one) => one.message));
      bring(state, props);
      return true;
    },
    isRaided: (guildId) => isOn(stateOf(guildId)),
    proposed(guildId, id) {
      const state = stateOf(guildId);
      state.proposals.push({ at: now(), id });
      if (isOn(state)) bring(state, props);
    },
    async settled() {
      for (const state of states.values()) while (state.bringing !== null) await state.bringing;
    },
  };
}

interface RaidState {
  readonly guildId: string;
  /** Of the last seconds. */
  noted: { readonly at: number; readonly message: ProposedMessage }[];
  proposals: { readonly at: number; readonly id: string }[];
  /** The last of each rule. */
  findings: Map<string, Finding>;
  activeUntil: number;
  raidId: string | null;
  /** Not on the card yet. */
  waiting: ProposedMessage[];
  bringing: Promise<void> | null;
}

const shortest = 30_000;
const usualEvery = 1_000;
/** A raid that a restart interrupted goes on in its card for so long. */
const joinedFor = 10 * 60_000;

function newState(guildId: string): RaidState {
  return {
    guildId,
    noted: [],
    proposals: [],
    findings: new Map(),
    activeUntil: 0,
    raidId: null,
    waiting: [],
    bringing: null,
  };
}

/** Nothing goes on: only what is younger than the window may yet become a raid. */
function beginAnew(state: RaidState, since: number): void {
  state.noted = state.noted.filter(({ at }) => at > since);
  state.proposals = state.proposals.filter(({ at }) => at > since);
  if (state.noted.length === 0) state.findings.clear();
  if (state.bringing === null) state.raidId = null;
}

function placeOf({ id, channelId, memberId }: ModeratedMessage): ProposedMessage {
  return { messageId: id, channelId, memberId };
}

/** What is noted meanwhile goes along with the next. */
function bring(state: RaidState, props: RaidWatchProps): void {
  if (state.bringing !== null) return;
  const work = async () => {
    await new Promise((resolve) => setTimeout(resolve, props.every ?? usualEvery));
    await addToCard(state, props);
  };
  state.bringing = work()
    .catch((error: unknown) => {
      props.log.error('A raid could not be brought to its card; it is tried again.', { error });
    })
    .finally(() => {
      state.bringing = null;
      if (state.waiting.length > 0) bring(state, props);
    });
}

async function addToCard(state: RaidState, props: RaidWatchProps): Promise<void> {
  const { queue, log } = props;
  const messages = state.waiting.slice();
  const folded = state.proposals.splice(0).map(({ id }) => id);
  state.raidId ??= await ongoing(state.guildId, props);
  const isExtended =
    state.raidId !== null && (await queue.extend(cardOf(state.raidId, state), messages));
  if (!isExtended) {
    // Somebody has decided on it: what comes now is for another decision.
    state.raidId = (await queue.propose(draftOf(state, messages))).id;
    log.info('A raid is under way.', { guildId: state.guildId, findings: messages.length });
  }
  state.waiting.splice(0, messages.length);
  if (state.raidId !== null) await queue.foldInto(state.raidId, folded);
}

function cardOf(id: string, { guildId }: RaidState) {
  return { id, guildId };
}

async function ongoing(
  guildId: string,
  { moderation, now = Date.now }: RaidWatchProps,
): Promise<string | null> {
  const waiting = await moderation.proposals.waiting(guildId);
  const raids = waiting.filter(
    ({ kind, updatedAt }) => kind === 'raid' && updatedAt > now() - joinedFor,
  );
  return raids.at(-1)?.id ?? null;
}

function draftOf({ guildId, findings }: RaidState, messages: readonly ProposedMessage[]) {
  return {
    ...{ guildId, kind: 'raid' as const, messages, findings: [...findings.values()] },
    ...{ memberId: null, memberName: null, text: '', reporterId: null, remark: '' },
    proposed: { action: 'timeout' as const, duration: 3_600_000, deletes: true },
    caseNumber: null,
  };
}
