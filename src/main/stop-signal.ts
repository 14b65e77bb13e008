export interface StopOptions {
  readonly stop: () => Promise<void>;
  /** Also ends when the process that started this one is gone. */
  readonly withParent: boolean;
}

/**
 * Ends the process cleanly on SIGTERM or SIGINT. A second signal ends it at once, should the first
 * take longer than a person at a terminal likes.
 *
 * Decision: under `npm start` a shell stands between npm and this process, and a SIGTERM to npm ends
 * those two alone. So the scripts of package.json ask for an end with the parent. `exec` in the
 * script would do, but not on Windows; always doing it would end what was started by `nohup … &`.
 */
export function onStopSignal({ stop, withParent }: StopOptions): void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
  if (withParent) whenParentIsGone(handle);
}

function whenParentIsGone(handle: () => void): void {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    handle();
  }, 500);
  looking.unref();
}
