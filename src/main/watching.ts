import { feedbackTotals } from '../discord/insights/feedback-totals.js';
import type { Log } from '../log.js';
import type { Services } from '../services.js';
import { createStorageCheck } from '../storage/storage-check.js';
import { createReadiness, type Readiness } from '../web/health/readiness.js';
import type { Metrics } from '../web/metrics/metrics.js';

export interface WatchingProps {
  readonly services: Pick<Services, 'storage' | 'library' | 'moderation'>;
  readonly metrics: Pick<Metrics, 'watch'>;
  /** The bot is started after the pages that tell of it. */
  readonly isConnected: () => boolean;
  readonly isClosing: () => boolean;
  readonly log: Log;
}

/** Lets the figures look at what runs, and tells when members are answered. */
export function watchServices(props: WatchingProps): Readiness {
  const { services, metrics, isConnected, isClosing, log } = props;
  const { storage, library } = services;
  metrics.watch({
    library,
    isGatewayConnected: isConnected,
    feedback: () => feedbackTotals(storage),
    unheldMessages: () => services.moderation.misstatements.dropped,
  });
  return createReadiness({
    isClosing,
    checks: {
      storage: createStorageCheck({ storage }),
      library: () => library.articles().length > 0 || !library.isReading(),
      gateway: isConnected,
    },
    onError: (check, error) => log.error('A check of readiness failed.', { check, error }),
  });
}
