import type { Log } from '../../../log.js';
import type { Actions } from '../../../moderation/actions/actions.js';
import type { InFlight } from '../../interactions/in-flight.js';
import type { AppealTools } from '../appeals/appeal-tools.js';

/** Settles the cases and appeals that a crash, or a Discord that did not answer, left open. */
export interface Settling {
  /** At all of them now, unless it is being done. */
  look(): void;
  stop(): void;
}

export interface SettlingProps {
  readonly actions: Pick<Actions, 'settleOpen'>;
  readonly appeals: Pick<AppealTools, 'finish'>;
  readonly inFlight: Pick<InFlight, 'run'>;
  readonly log: Pick<Log, 'info' | 'error'>;
  /** Milliseconds between two looks at cases, and at all; default a minute, and an hour. */
  readonly every?: { readonly cases: number; readonly all: number };
}

/**
 * Looks at once, and from then on every hour; at cases every minute, as somebody waits for what they
 * decided: a query of an index that is nearly always empty.
 */
export function keepSettling(props: SettlingProps): Settling {
  const { inFlight, appeals, every = { cases: minute, all: hour } } = props;
  const cases = oneAtATime(() => inFlight.run(() => settle(props)));
  const others = oneAtATime(() => inFlight.run(() => appeals.finish()));
  const look = () => {
    cases();
    others();
  };
  const timers = [setInterval(cases, every.cases), setInterval(look, every.all)];
  for (const timer of timers) timer.unref();
  look();
  return { look, stop: () => timers.forEach(clearInterval) };
}

/** Nothing where it is being done. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isAtIt = false;
  return () => {
    if (isAtIt) return;
    isAtIt = true;
    void work().finally(() => {
      isAtIt = false;
    });
  };
}

async function settle({ actions, log }: SettlingProps): Promise<void> {
  try {
    const { settled, unsure } = await actions.settleOpen();
    if (settled.length === 0) return;
    const failed = settled.filter(({ state }) => state === 'failed').length;
    log.info('Cases that were left open were looked at.', {
      done: settled.length - failed,
      failed,
      waitingForModerators: unsure.length,
    });
  } catch (error) {
    log.error('Cases that were left open could not be looked at.', { error });
  }
}

const minute = 60_000;
const hour = 60 * minute;
