import type { CompanionRecord } from './companion-store.js';
import { type FileState, type ReadContext, readState } from './file-state.js';
import type { FoundFile } from './found-file.js';
import type { ParsedFile } from './parse-file.js';
import type { RecordIndex } from './record-index.js';

/** Milliseconds that a file must have been left alone before it is read. */
const quietTime = 80;
/** Milliseconds after which a file is read although it never comes to rest. */
const patience = 1_000;

/** Reads the files that changed, and remembers the others. */
export interface FileReader {
  read(
    files: readonly FoundFile[],
    records: RecordIndex,
    companions: readonly CompanionRecord[],
  ): Promise<ReadFiles>;
  /**
   * What a file of the last reading holds, read again where it was let go; undefined where that
   * fails.
   */
  parsed(source: string): Promise<ParsedFile | undefined>;
  /** Lets go of what was parsed: the database has it now. */
  release(sources: Iterable<string>): void;
}

export interface ReadFiles {
  readonly states: readonly FileState[];
  /** True where a file is being written just now, and was left as it was known. */
  readonly isRestless: boolean;
}

export function createFileReader(
  options: Pick<ReadContext, 'parser' | 'log'> & { readonly signal: AbortSignal },
): FileReader {
  const previous = new Map<string, FileState>();
  const found = new Map<string, FoundFile>();
  const restlessSince = new Map<string, number>();

  /** Half-written files make half articles; but one that is always written to is read at last. */
  function isLeftAlone({ source, stamp, given }: FoundFile): boolean {
    // Rows of the database are never half written.
    if (given !== undefined) return true;
    const age = Date.now() - Number(BigInt(stamp.modified) / 1_000_000n);
    const since = restlessSince.get(source) ?? Date.now();
    if (age < 0 || age >= quietTime || Date.now() - since > patience) return true;
    restlessSince.set(source, since);
    return false;
  }

  return {
    async read(files, records, companions) {
      let isRestless = false;
      const states: FileState[] = [];
      const bySource = new Map(companions.map((record) => [record.source, record]));
      const context = { ...options, previous, records, companions: bySource, isLeftAlone };
      found.clear();
      for (const file of files) found.set(file.source, file);
      for (const file of files) {
        if (options.signal.aborted) break;
        const state = await readState(file, context);
        if (state === null) isRestless = true;
        else restlessSince.delete(file.source);
        const kept = state ?? previous.get(file.source);
        if (kept !== undefined) states.push(kept);
      }
      previous.clear();
      for (const state of states) previous.set(state.source, state);
      return { states, isRestless };
    },
    async parsed(source) {
      const known = previous.get(source)?.content?.parsed;
      const file = found.get(source);
      if (known != null || file === undefined) return known ?? undefined;
      try {
        const read = await file.read();
        return read === null
          ? undefined
          : await options.parser.parse({ source, ...read, url: file.given?.url ?? null });
      } catch (error) {
        options.log.warn('A file could not be read again.', { source, error });
        return undefined;
      }
    },
    release(sources) {
      for (const source of sources) {
        const state = previous.get(source);
        if (state?.content == null) continue;
        const content = { ...state.content, parsed: null };
        previous.set(source, { ...state, content, isAnew: false });
      }
    },
  };
}
