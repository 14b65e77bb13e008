import type { Log } from '../../log.js';
import type { Case } from '../cases/case.js';
import type { CaseStore } from '../cases/case-store.js';
import { mayBeAlone } from '../cases/ladder.js';
import type { Actions, Order, Settled } from './actions.js';
import { createCarryOut } from './carry-out.js';
import { named } from './change-case.js';
import type { Hands } from './hands.js';
import { createSettleUnsure } from './settle-unsure.js';
import { inForce, undoing } from './taking-back.js';

export interface ActionsProps {
  readonly cases: CaseStore;
  readonly hands: Hands;
  readonly log: Pick<Log, 'warn' | 'error'>;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createActions({ cases, hands, log, now = Date.now }: ActionsProps): Actions {
  const props = { cases, hands, log, now };
  const carryOut = createCarryOut(props);
  // Nothing is carried out twice at the same time here, and only one process has the database
  // (directory-lock.ts); what another process left open is nobody's.
  const underWay = new Map<string, Promise<Case>>();
  const run = (given: Case): Promise<Case> => {
    const key = `${given.guildId}/${given.number}`;
    const running = underWay.get(key) ?? carryOut(given).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
  const take = async (order: Order): Promise<Case> => {
    requireHuman(order);
    const { once, ...draft } = order;
    const undoes = draft.undoes ?? (await inForce(draft, cases, now()));
    const opened = await cases.open({ ...draft, undoes }, once);
    return opened.case.state === 'open' ? run(opened.case) : opened.case;
  };
  return {
    take,
    async undo(order) {
      const taken = await undoing(order, cases);
      return taken && take(taken);
    },
    settleOpen: () => settleOpen({ cases, log, run }),
    settleUnsure: createSettleUnsure(props),
  };
}

/** Nothing beyond a timeout is ever done without a human. */
function requireHuman({ action, moderatorId }: Order): void {
  if (moderatorId !== null || mayBeAlone(action)) return;
  throw new Error(`A rule was about to take an action that only a human may: ${action}.`);
}

interface SettleOpenProps extends Pick<ActionsProps, 'cases' | 'log'> {
  readonly run: (given: Case) => Promise<Case>;
}

async function settleOpen({ cases, log, run }: SettleOpenProps): Promise<Settled> {
  const settled: Case[] = [];
  const unsure: Case[] = [];
  for (const given of await cases.unsettled()) {
    const after = given.state === 'open' ? await run(given).catch(failed(given, log)) : given;
    if (after.state === 'unsure') unsure.push(after);
    else if (after.state !== 'open') settled.push(after);
  }
  return { settled, unsure };
}

/** One that cannot be settled does not keep the others from it. */
function failed(given: Case, log: Pick<Log, 'error'>) {
  return (error: unknown): Case => {
    log.error('A case that was left open could not be settled.', { ...named(given), error });
    return given;
  };
}
