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
  /**
   * Asks a moderator about a case that is unsure; of one that nobody has decided since, at each look
   * again. Default nobody is asked.
   */
  readonly ask?: ((given: Case) => Promise<unknown>) | undefined;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createActions(given: ActionsProps): Actions {
  const props = { ...given, now: given.now ?? Date.now };
  const { cases, now } = props;
  const carryOut = createCarryOut(props);
  // A look at what is open may come while a case is being asked about: one card of two.
  const ask = onceAtATime(createAsk(props));
  const run = onceAtATime(async (open: Case) => ask(await carryOut(open)));
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
    settleOpen: () => settleOpen({ ...props, run, ask }),
    settleUnsure: createSettleUnsure(props),
  };
}

/**
 * Nothing is carried out twice at the same time here, and only one process has the database
 * (directory-lock.ts): what another process left open is nobody's.
 */
function onceAtATime(work: (given: Case) => Promise<Case>): (given: Case) => Promise<Case> {
  const underWay = new Map<string, Promise<Case>>();
  return (given) => {
    const key = `${given.guildId}/${given.number}`;
    const before = underWay.get(key);
    if (before !== undefined) return before;
    const running = work(given).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
}

/** Nothing beyond a timeout is ever done without a human. */
function requireHuman({ action, moderatorId }: Order): void {
  if (moderatorId !== null || mayBeAlone(action)) return;
  throw new Error(`A rule was about to take an action that only a human may: ${action}.`);
}

/** What is asked and how: a card that cannot be made does not undo what was done. */
function createAsk({ ask, log }: Pick<ActionsProps, 'ask' | 'log'>) {
  return async (given: Case): Promise<Case> => {
    if (given.state !== 'unsure') return given;
    await ask?.(given).catch((error: unknown) => {
      log.error('No moderator could be asked about a case.', { ...named(given), error });
    });
    return given;
  };
}

interface SettleOpenProps extends Pick<ActionsProps, 'cases' | 'log'> {
  readonly run: (given: Case) => Promise<Case>;
  readonly ask: (given: Case) => Promise<Case>;
}

async function settleOpen({ cases, log, run, ask }: SettleOpenProps): Promise<Settled> {
  const settled: Case[] = [];
  const unsure: Case[] = [];
  for (const given of await cases.unsettled()) {
    const after = await (given.state === 'open' ? run(given) : ask(given)).catch(
      failed(given, log),
    );
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
