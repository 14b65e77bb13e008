import type { Log } from '../../../log.js';
import type { Actions, Order } from '../../../moderation/actions/actions.js';
import type { Hands } from '../../../moderation/actions/hands.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Proposal, ProposedAction, SettledHow } from '../../../moderation/queue/proposal.js';
import { groundsOf } from '../queue/grounds-of.js';
import type { ModeratingQueue } from '../queue/moderating-queue.js';
import { onceOf } from '../queue/recover.js';
import { settledWith } from '../queue/settled-with.js';
import { groundsByMember } from './member-grounds.js';
import { messagesByMember, shareOut } from './share-out.js';

/** Carries out one click for all of a raid. */
export interface RaidActions {
  /**
   * @returns null where nothing came of any; `interrupted` where the bot is stopping: {@link resume} of
   * the next process goes on.
   */
  act(proposal: Proposal, act: RaidAct): Promise<SettledHow | null | 'interrupted'>;
  /** Goes on with what an earlier process was in the middle of. Never rejects. */
  resume(proposals: readonly Proposal[]): Promise<void>;
  /** Begins with no further member; resolves when nothing is under way. */
  stop(): Promise<void>;
}

export type RaidAct = Pick<ProposedAction, 'action' | 'duration'>;

export interface RaidActionsProps {
  readonly moderation: Pick<Moderation, 'cases' | 'proposals' | 'rules'>;
  readonly hands: Pick<Hands, 'standing'>;
  readonly actions: Pick<Actions, 'take'>;
  readonly queue: Pick<ModeratingQueue, 'show'>;
  readonly log: Pick<Log, 'error'>;
}

/**
 * DECISIONS
 * - A case a member, four at a time: the database numbers them without gaps.
 * - Of more than ten members, messages are deleted a hundred at a time under the first cases, as that is
 *   what Discord takes in one request; and nobody is written to: a bot that opens hundreds of direct
 *   messages is taken for the spammer. Whoever wonders finds their case, and the way to appeal, in
 *   `/privacy`.
 * - What is deleted only is no measure against members: its cases are the first ones'.
 */
export function createRaidActions(props: RaidActionsProps): RaidActions {
  const underWay = new Set<Promise<unknown>>();
  const state = { isStopping: false };
  const act: RaidActions['act'] = (proposal, given) => {
    const done = carryOut(proposal, given, { ...props, state });
    underWay.add(done);
    done
      .catch((error: unknown) => {
        props.log.error('What was decided about a raid could not be carried out.', { error });
      })
      .finally(() => underWay.delete(done));
    return done;
  };
  return {
    act,
    async resume(proposals) {
      for (const proposal of proposals) {
        await resumeOne(proposal, act, props).catch((error: unknown) => {
          props.log.error('A raid that a restart interrupted could not be ended.', { error });
        });
      }
    },
    async stop() {
      state.isStopping = true;
      await Promise.allSettled(underWay);
    },
  };
}

interface Carrying extends RaidActionsProps {
  readonly state: { readonly isStopping: boolean };
}

async function carryOut(
  proposal: Proposal,
  { action, duration }: RaidAct,
  props: Carrying,
): Promise<SettledHow | null | 'interrupted'> {
  const common = await orderOf(proposal, action, props);
  if (common === null) return null;
  const { rules, ...order } = common;
  const all = await props.moderation.proposals.said(proposal.id, proposal.messages.length);
  const own = groundsByMember(all, { findings: proposal.findings, action, rules });
  const shares = shareOut(messagesByMember(proposal), action);
  const taken: Case[] = [];
  let next = 0;
  const work = async () => {
    for (let share = shares[next]; share !== undefined; share = shares[next]) {
      if (props.state.isStopping) return;
      next += 1;
      const { memberId, messages, tells } = share;
      const theirs = { ...own.get(memberId), memberId, messages, tells };
      const given: Order = { ...order, action, duration, ...theirs };
      taken.push(...(await takeOne({ ...given, once: `${order.once}.${memberId}` }, props)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (next < shares.length) return 'interrupted';
  return settledWithAll(taken, { action, duration });
}

const atOnce = 4;

/** Null where nothing came of any. Where all had left, their messages are what went. */
function settledWithAll(taken: readonly Case[], act: RaidAct): SettledHow | null {
  const all = taken.flatMap((one) => settledWith(one) ?? []);
  const [first = null] = all;
  // Nothing came of any, or all of it was gone already.
  if (all.every((one) => one.cases.length === 0)) return first;
  const isDeleted = all.every(({ action }) => action === 'delete');
  const cases = all.flatMap((one) => one.cases).sort((one, other) => one - other);
  return { decision: 'acted', ...(isDeleted ? deletion : act), cases };
}

const deletion: RaidAct = { action: 'delete', duration: null };

/** What is the same for all; null for a card that nobody has claimed. */
async function orderOf(
  proposal: Proposal,
  action: RaidAct['action'],
  { hands, moderation }: RaidActionsProps,
) {
  const { guildId, settledBy, findings } = proposal;
  const once = onceOf(proposal);
  if (once === null || settledBy === null) return null;
  const { highestRole, isOwner } = await hands.standing(guildId, settledBy);
  const rules = await moderation.rules.of(guildId);
  return {
    ...{ guildId, once, rules, moderatorId: settledBy, by: { highestRole, isOwner } },
    ...{ memberName: '', reason: '' },
    grounds: groundsOf({ findings, text: '', messages: [] }, action, rules),
  };
}

/** Where somebody cannot be acted upon, their messages go all the same. */
async function takeOne(order: Order, { actions }: RaidActionsProps): Promise<readonly Case[]> {
  const taken = await actions.take(order);
  const { messages = [] } = order;
  const isLeft = taken.state === 'failed' && taken.outcome !== 'member_left';
  if (!isLeft || order.action === 'delete' || messages.length === 0) return [taken];
  const deleting = { ...order, action: 'delete', duration: null, once: `${order.once}.delete` };
  return [taken, await actions.take({ ...deleting, action: 'delete' })];
}

/** What was clicked is known from the first case that came of it; where none did, the card waits again. */
async function resumeOne(
  proposal: Proposal,
  act: RaidActions['act'],
  { moderation: { cases, proposals }, queue }: RaidActionsProps,
): Promise<void> {
  const { id, guildId } = proposal;
  const begun = await firstCase(proposal, (once) => cases.findOnce(guildId, once));
  const how = begun === undefined ? null : await act(proposal, raidActOf(begun));
  if (how === 'interrupted') return;
  if (how === null) await proposals.release(id);
  else await proposals.settle(id, how);
  queue.show(proposal);
}

async function firstCase(
  proposal: Proposal,
  find: (once: string) => Promise<Case | undefined>,
): Promise<Case | undefined> {
  for (const memberId of messagesByMember(proposal).keys()) {
    const found = await find(`${onceOf(proposal)}.${memberId}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function raidActOf({ action, duration }: Case): RaidAct {
  return action === 'timeout' ? { action, duration } : { action: 'delete', duration: null };
}
