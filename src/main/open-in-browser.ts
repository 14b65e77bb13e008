import { spawn } from 'node:child_process';
import type { Log } from '../log.js';

/** Opens an address of ours with what the system opens addresses with; a failure is only logged. */
export function openInBrowser(address: string, log: Log): void {
  const [command = '', ...words] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  opener.once('error', (error) => {
    log.warn(`No browser could be opened; open ${address} yourself.`, { error });
  });
  opener.unref();
}

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
