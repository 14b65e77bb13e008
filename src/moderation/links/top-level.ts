import { readFileSync } from 'node:fs';

/** Whether a name may end so on the Internet, by the list of IANA. In small letters. */
export function isTopLevel(label: string): boolean {
  known ??= readList();
  return known.has(label);
}

/**
 * Endings of files and of programs' names that are those of countries too; who writes `bot.py` or
 * `read.me` means no address.
 */
export const endingsOfFiles: ReadonlySet<string> = new Set([
  'cs',
  'md',
  'mov',
  'pl',
  'ps',
  'py',
  'rs',
  'sh',
  'zip',
]);

let known: ReadonlySet<string> | undefined;

/** Read when the first name is met. */
function readList(): ReadonlySet<string> {
  const file = new URL('../../data/top-level-domains.txt', import.meta.url);
  return new Set(readFileSync(file, 'utf8').split(/\s+/));
}
