import type { Finding } from '../../../moderation/finding.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Proposal, ProposedMessage } from '../../../moderation/queue/proposal.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import { saidOf } from '../queue/said-of.js';
import { type BringingProps, createBringing } from './bring-raid.js';
import { type Noted, newRaid, type Raid, sortsOf, take } from './raid.js';

/** Tells a raid from findings, and brings all of it to one card. */
export interface RaidWatch {
  /**
   * Notes that something is to be done about a message.
   * @returns whether it is part of a raid, whose card then has it: nothing else is done about it. Asked
   * again later, it may have turned out to be.
   */
  note(
    server: ModeratedServer,
    message: ModeratedMessage,
    findings: readonly Finding[],
  ): () => boolean;
  /** Whether any raid goes on. */
  isRaided(guildId: string): boolean;
  /** A card of its own was made: it becomes part of a raid of its sort, should there be one. */
  proposed(proposal: Pick<Proposal, 'guildId' | 'id' | 'findings'>): void;
  /** Resolves when every card has what was noted. */
  settled(): Promise<void>;
}

/**
 * DECISIONS
 * - The seconds in which findings are counted are in memory: all that a server writes is heard by one
 *   process. The raid itself is its card, in the database: just after a restart, what goes on joins it.
 * - In a raid rules do nothing alone, whatever their mode: hundreds of cases that nobody decided could
 *   only be undone one by one, and one click does it for all.
 * - One click is fair only where all did the same. So each sort of finding is counted for itself, and what
 *   else is found meanwhile has its own card or is done alone as ever. A second sort that becomes numerous
 *   joins the raid if half of its messages are there already (`@everyone` with a link of a scam); else it is
 *   another raid with its own card. Rejected: everything of those seconds on one card (whoever said a
 *   listed word meanwhile was timed out with the raiders); a raid a rule (one raid would be two cards).
 * - A raid takes several members: of each no more than a third of what makes a raid is counted. Else one
 *   member who posts enough would keep every rule from acting alone. What one or two write is dealt with as
 *   ever, by the rules that enforce or with a card a member. Rejected: at least two members (the second is
 *   easily had).
 * - It is over once it was quiet for as long as its findings were counted, half a minute at least.
 */
export function createRaidWatch(props: BringingProps): RaidWatch {
  const { now = Date.now } = props;
  const bring = createBringing(props);
  const states = new Map<string, ServerState>();
  const stateOf = (guildId: string): ServerState => {
    const state = states.get(guildId) ?? { raids: [], windows: new Map(), proposals: [] };
    states.set(guildId, state);
    return state;
  };
  const raidOf = ({ raids }: ServerState, sorts: readonly string[]) =>
    raids.find((raid) => raid.activeUntil > now() && sorts.some((sort) => raid.sorts.has(sort)));
  return {
    note({ guildId, raid: { findings: enough, seconds } }, message, findings) {
      const state = stateOf(guildId);
      const time = now();
      forget(state, time, time - seconds * 1_000);
      const noted: Noted = { at: time, message: placeOf(message, findings), findings, raid: null };
      const sorts = sortsOf(findings);
      const goOn = (raid: Raid) => {
        take(raid, noted);
        raid.activeUntil = time + Math.max(shortest, seconds * 1_000);
        bring(raid);
      };
      const going = raidOf(state, sorts);
      if (going !== undefined) goOn(going);
      for (const sort of sorts) {
        if (raidOf(state, [sort]) !== undefined) continue;
        const begun = count(sort, noted, { ...state, guildId, enough });
        if (begun !== null) goOn(begun);
      }
      return () => noted.raid !== null;
    },
    isRaided: (guildId) => stateOf(guildId).raids.some(({ activeUntil }) => activeUntil > now()),
    proposed({ guildId, id, findings }) {
      const state = stateOf(guildId);
      const sorts = sortsOf(findings);
      const raid = raidOf(state, sorts);
      if (raid === undefined) state.proposals.push({ at: now(), id, sorts });
      else {
        raid.folding.push(id);
        bring(raid);
      }
    },
    async settled() {
      for (const { raids } of states.values())
        for (const raid of raids) while (raid.bringing !== null) await raid.bringing;
    },
  };
}

interface ServerState {
  raids: Raid[];
  /** What was noted in the last seconds, of each sort that is in no raid. */
  readonly windows: Map<string, readonly Noted[]>;
  /** Cards of their own, of the last seconds. */
  proposals: { readonly at: number; readonly id: string; readonly sorts: readonly string[] }[];
}

/** Milliseconds. */
const shortest = 30_000;

/** Only what is younger than the window may yet become a raid; one that is over is ended by its card. */
function forget(state: ServerState, time: number, since: number): void {
  state.raids = state.raids.filter(
    ({ activeUntil, bringing }) => activeUntil > time || bringing !== null,
  );
  state.proposals = state.proposals.filter(({ at }) => at > since);
  for (const [sort, window] of state.windows) {
    const young = window.filter(({ at }) => at > since);
    if (young.length === 0) state.windows.delete(sort);
    else if (young.length < window.length) state.windows.set(sort, young);
  }
}

interface Counting extends ServerState {
  readonly guildId: string;
  /** Findings that make a raid. */
  readonly enough: number;
}

/** Counts one more of a sort. @returns the raid that it becomes, or joins; null for none yet. */
function count(
  sort: string,
  noted: Noted,
  { guildId, enough, raids, windows, proposals }: Counting,
): Raid | null {
  const window = withOneMore(windows.get(sort) ?? [], noted, enough);
  const different = new Set(window.map(({ message }) => message.messageId)).size;
  if (different < enough) {
    windows.set(sort, window);
    return null;
  }
  windows.delete(sort);
  const raid = raidWithHalfOf(window, raids) ?? newRaid(guildId);
  if (!raids.includes(raid)) raids.push(raid);
  raid.sorts.add(sort);
  for (const one of window) take(raid, one);
  for (const { id, sorts } of proposals) if (sorts.includes(sort)) raid.folding.push(id);
  return raid;
}

/** Of one member no more than a third of what makes a raid, the latest. */
function withOneMore(window: readonly Noted[], noted: Noted, enough: number): readonly Noted[] {
  const own = window.filter(({ message }) => message.memberId === noted.message.memberId);
  const before =
    own.length < Math.ceil(enough / 3) ? window : window.filter((one) => one !== own[0]);
  return [...before, noted];
}

function raidWithHalfOf(window: readonly Noted[], raids: readonly Raid[]): Raid | undefined {
  return raids.find((one) => window.filter(({ raid }) => raid === one).length * 2 >= window.length);
}

function placeOf(message: ModeratedMessage, findings: readonly Finding[]): ProposedMessage {
  const { id, channelId, memberId } = message;
  return { messageId: id, channelId, memberId, said: saidOf(message, findings) };
}
