import type { Log } from '../../log.js';

/** Says what becomes of a connection that stood once: that it is gone, and that it is back. */
export interface Reconnection {
  /** Another attempt begins; a server that is down is tried twice a second. */
  attempt(): void;
  /** Something went wrong. Of attempts in a row, only now and then one is told of. */
  failed(error: unknown): void;
  /** The connection stands, resumed or made anew. */
  restored(): void;
  /** Says nothing any more: what ends now ends because it was told to. */
  end(): void;
}

export interface ReconnectionProps {
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** Called each time that the connection is back; what it throws is logged. */
  readonly onReconnected?: (() => void) | undefined;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

export function createReconnection(props: ReconnectionProps): Reconnection {
  const { log, now = Date.now } = props;
  let lost: { readonly since: number; said: number; error?: unknown } | undefined;
  let ended = false;
  return {
    attempt() {
      if (ended) return;
      if (lost === undefined) {
        log.info('Reconnecting to Discord.');
        lost = { since: now(), said: now() };
      } else if (now() - lost.said >= minute) {
        const { since, error } = lost;
        log.warn('Still reconnecting to Discord.', {
          seconds: secondsSince(since, now()),
          ...(error === undefined ? {} : { error }),
        });
        lost.said = now();
      }
    },
    failed(error) {
      if (ended) return;
      if (lost === undefined) log.warn('The gateway failed; it reconnects.', { error });
      else lost.error = error;
    },
    restored() {
      if (ended || lost === undefined) return;
      log.info('Connected to Discord again.', { seconds: secondsSince(lost.since, now()) });
      lost = undefined;
      tell(props);
    },
    end() {
      ended = true;
    },
  };
}

/** It is called from within discord.js, where an error would end the process. */
function tell({ log, onReconnected }: ReconnectionProps): void {
  try {
    onReconnected?.();
  } catch (error) {
    log.error('What was to follow a reconnection failed.', { error });
  }
}

const minute = 60_000;

function secondsSince(start: number, end: number): number {
  return Math.round((end - start) / 1_000);
}
