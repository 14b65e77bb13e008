import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { stampOf } from './fingerprint.js';
import { formatOf, isUnreadDocument, readExtensions } from './formats/formats.js';
import type { FoundFile, Scan } from './found-file.js';
import { codeOf, readFault } from './read-fault.js';
import { readSource } from './read-source.js';
import { isServerPath } from './server-source.js';

/** Largest file that is read, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** Looks at every file of the folder and its sub-folders without reading any. */
export async function scanFolder(directory: string): Promise<Scan> {
  const files: FoundFile[] = [];
  const problems: Scan['problems'][number][] = [];
  const report = (source: string, message: string) => problems.push({ source, message });
  try {
    const root = await realpath(directory);
    await scan({ root, folder: '', files, report });
  } catch (error) {
    report('.', folderFault(directory, error));
  }
  return { files: files.sort((one, other) => (one.source < other.source ? -1 : 1)), problems };
}

interface Walk {
  readonly root: string;
  readonly folder: string;
  readonly files: FoundFile[];
  readonly report: (source: string, message: string) => void;
}

async function scan(walk: Walk): Promise<void> {
  for (const entry of await readdir(join(walk.root, walk.folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const source = walk.folder === '' ? entry.name : `${walk.folder}/${entry.name}`;
    try {
      await look(walk, entry, source);
    } catch (error) {
      // Gone since the folder was listed: there is nothing to say about it.
      if (codeOf(error) !== 'ENOENT') walk.report(source, readFault(error));
    }
  }
}

async function look(walk: Walk, entry: Dirent, source: string): Promise<void> {
  const known = formatOf(source) !== undefined;
  if (isServerPath(source)) return walk.report(source, reservedName);
  if (entry.isDirectory()) {
    if (known) walk.report(source, 'This is a folder with the name of a file. Rename it.');
    return scan({ ...walk, folder: source });
  }
  if (!known) {
    if (isUnreadDocument(source)) {
      walk.report(source, `Such files cannot be read. Save it as ${readExtensions}.`);
    }
    return;
  }
  const path = entry.isSymbolicLink() ? await followLink(walk, source) : join(walk.root, source);
  if (path === null) return;
  const stats = await stat(path, { bigint: true });
  if (!stats.isFile()) return walk.report(source, 'This is not a regular file. Take it out.');
  if (stats.size > largestFile) return walk.report(source, tooLarge(Number(stats.size)));
  const stamp = stampOf(stats);
  walk.files.push({ source, stamp, read: () => readSource({ path, stamp }) });
}

/** The file that a link leads to; null, with a word, where that is outside the folder or nowhere. */
async function followLink({ root, report }: Walk, source: string): Promise<string | null> {
  const target = await realpath(join(root, source)).catch(() => null);
  if (target === null) {
    report(source, 'This link leads to a file that is not there. Correct or delete the link.');
    return null;
  }
  const within = relative(root, target);
  if (within !== '' && !isAbsolute(within) && within.split(/[\\/]/)[0] !== '..') return target;
  report(source, 'This link leads out of the folder. Put a copy of the file in its place.');
  return null;
}

function folderFault(directory: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') {
    return `There is no folder ${directory}. Make it and put articles (${readExtensions}) into it.`;
  }
  if (code === 'ENOTDIR') return `${directory} is not a folder. Name the folder of the articles.`;
  return `The folder ${directory} cannot be read (${code ?? 'unknown error'}). Check its permissions.`;
}

const reservedName =
  'Names that begin with “server:” are kept for the articles of Discord servers, so it is not looked at. Rename it.';

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return `The file has ${megabytes} MiB; the most is 20. Split it into several articles.`;
}
