import type { Log } from '../../../log.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Found, Responding } from './respond-to-findings.js';

/** Has a model judge what the rules cannot tell, beside all else. */
export interface Judging {
  /** Never rejects; what is found is responded to when it is. */
  judge(heard: Omit<Found, 'findings'>): void;
  /** Gives up what is being judged. */
  stop(): Promise<void>;
}

export interface JudgingProps {
  readonly moderation: Pick<Moderation, 'judge'>;
  readonly responding: Pick<Responding, 'respond'>;
  readonly log: Pick<Log, 'warn'>;
}

export function createJudging({ moderation, responding, log }: JudgingProps): Judging {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const judge = async (heard: Omit<Found, 'findings'>) => {
    const { message, watched } = heard;
    try {
      const findings = await moderation.judge?.judge(message, watched.rules, stopping.signal);
      if (findings !== undefined && findings.length > 0) responding.respond({ ...heard, findings });
    } catch (error) {
      if (!stopping.signal.aborted) log.warn('A message could not be judged.', { error });
    }
  };
  return {
    judge(heard) {
      if (moderation.judge === null || stopping.signal.aborted) return;
      const done = judge(heard);
      running.add(done);
      void done.then(() => running.delete(done));
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
