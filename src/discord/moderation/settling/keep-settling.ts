import type { Log } from '../../../log.js';
import type { Actions } from '../../../moderation/actions/actions.js';
import type { InFlight } from '../../interactions/in-flight.js';
import type { AppealTools } from '../appeals/appeal-tools.js';

/** Settles the cases and appeals that a crash, or a Discord that did not answer, left open. */
export interface Settling {
  /** Now, unless it is being done. Never rejects. */
  look(): void;
  stop(): void;
}

export interface SettlingProps {
  readonly actions: Pick<Actions, 'settleOpen'>;
  readonly appeals: Pick<AppealTools, 'finish'>;
  readonly inFlight: Pick<InFlight, 'run'>;
  readonly log: Pick<Log, 'info' | 'error'>;
  /** Milliseconds between two looks; default a minute. */
  readonly every?: number;
}

/** Looks at once, and from then on every minute: a query of an index that is nearly always empty. */
export function keepSettling(props: SettlingProps): Settling {
  let isLooking = false;
  const look = () => {
    if (isLooking) return;
    isLooking = true;
    void props.inFlight
      .run(async () => {
        await settle(props);
        await props.appeals.finish();
      })
      .finally(() => {
        isLooking = false;
      });
  };
  const timer = setInterval(look, props.every ?? minute).unref();
  look();
  return { look, stop: () => clearInterval(timer) };
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
