import type { ArticleRecord } from './article-store.js';
import { type Assigned, assignIds } from './assign-ids.js';
import type { FileParser } from './file-parser.js';
import { fingerprintOf, sameStamp } from './fingerprint.js';
import type { LibraryProblem } from './library.js';
import { createPublisher, type Published, type PublisherOptions } from './publish.js';
import { createFileReader } from './read-files.js';
import { createRecordIndex, type RecordIndex } from './record-index.js';
import type { RunAgain } from './rescan-loop.js';
import { scanFolder } from './scan-folder.js';
import { titleProblems } from './title-problems.js';

/** Makes what is served agree with the folder. */
export interface Reconciler {
  /**
   * One look at the folder and all that follows. Returns when it wants another. Never throws.
   */
  run(): Promise<RunAgain | null>;
}

export interface ReconcilerOptions extends PublisherOptions {
  readonly parser: FileParser;
  readonly directory: string;
  /** `isPassing`: the folder is looked at again in a moment, and may then be in order. */
  readonly onProblems: (problems: readonly LibraryProblem[], isPassing: boolean) => void;
}

/** Milliseconds until a file that is being written is looked at again. */
const restlessDelay = 100;
/** Milliseconds that a file must be gone: programs save by moving the old file away first. */
const graceTime = 250;
/** A failed index is tried again after half a minute; nobody waits for that. */
const retry: RunAgain = { delay: 30_000, isSettled: true };
/** Milliseconds that versions are kept which nothing serves or cites: as long as answers are. */
const keptAge = 90 * 24 * 60 * 60 * 1_000;

export function createReconciler(options: ReconcilerOptions): Reconciler {
  const { store, served, log, signal } = options;
  const publisher = createPublisher(options);
  const reader = createFileReader(options);
  const goneSince = new Map<string, number>();
  let indexFaults: readonly LibraryProblem[] = [];
  let isFirst = true;

  async function reconcile(): Promise<RunAgain | null> {
    const scan = await scanFolder(options.directory);
    const records = createRecordIndex(await store.records());
    const { states, isRestless } = await reader.read(scan.files, records);
    if (signal.aborted) return null;
    const { assigned, gone, problems } = assignIds(states, records, unseenIn(scan.problems));
    const isWaitingForGone = isRestless || (await removeGone(gone));
    const waiting = await placeUnchanged(assigned, records);
    const faults = [...scan.problems, ...states.flatMap(problemOf), ...problems];
    // Told before the articles are indexed as well, which may take long.
    report([...faults, ...indexFaults], isWaitingForGone);
    const published = await publisher.publishAll(waiting);
    const isDone = !options.isInterrupted();
    indexFaults = isDone ? published.problems : stillFaulty(indexFaults, published);
    reader.release(published.sources);
    report([...faults, ...indexFaults], isWaitingForGone);
    isFirst = false;
    if (isRestless) return { delay: restlessDelay, isSettled: false };
    if (isWaitingForGone) return { delay: graceTime, isSettled: false };
    return published.problems.length > 0 ? retry : null;
  }

  /** Removes what has been gone long enough; true where something has not. */
  async function removeGone(gone: readonly ArticleRecord[]): Promise<boolean> {
    const ids = new Set(gone.map(({ id }) => id));
    for (const id of goneSince.keys()) if (!ids.has(id)) goneSince.delete(id);
    for (const id of ids) {
      const since = goneSince.get(id) ?? (isFirst ? 0 : Date.now());
      goneSince.set(id, since);
      if (Date.now() - since < graceTime) continue;
      await publisher.remove(id);
      goneSince.delete(id);
    }
    return goneSince.size > 0;
  }

  /** Notes new places of unchanged articles; returns those that are to be indexed. */
  async function placeUnchanged(
    assigned: readonly Assigned[],
    records: RecordIndex,
  ): Promise<readonly Assigned[]> {
    const waiting: Assigned[] = [];
    for (const { id, file } of assigned) {
      const record = records.byId(id);
      if (record?.servedVersion !== file.content.version) {
        waiting.push({ id, file });
      } else if (record.source !== file.source || !isStamped(record, file.stamp)) {
        await store.place(id, file.source, fingerprintOf(file));
        served.move(id, file.source);
      }
    }
    return waiting;
  }

  function report(problems: readonly LibraryProblem[], isPassing: boolean): void {
    const all = [...problems, ...titleProblems(served.all())];
    all.sort((one, other) => (one.source < other.source ? -1 : 1));
    options.onProblems(all, isPassing || options.isInterrupted());
  }

  return {
    run: async () => {
      try {
        const wasFirst = isFirst;
        const again = await reconcile();
        if (wasFirst && !signal.aborted) await store.prune(keptAge);
        return again;
      } catch (error) {
        if (signal.aborted) return null;
        log.warn('The knowledge folder could not be brought up to date; trying again.', { error });
        return retry;
      }
    },
  };
}

/** Of an interrupted run: what it did not come to is as it was. */
function stillFaulty(
  before: readonly LibraryProblem[],
  { sources, problems }: Published,
): readonly LibraryProblem[] {
  const tried = new Set([...sources, ...problems.map(({ source }) => source)]);
  return [...before.filter(({ source }) => !tried.has(source)), ...problems];
}

/** What could not be looked at, a file or a folder with all that is in it, is not gone. */
function unseenIn(problems: readonly LibraryProblem[]): (source: string) => boolean {
  const unseen = new Set(problems.map(({ source }) => source));
  return (source) => {
    const parts = source.split('/');
    return (
      unseen.has('.') || parts.some((_, index) => unseen.has(parts.slice(0, index + 1).join('/')))
    );
  };
}

function isStamped(
  { fingerprint }: ArticleRecord,
  stamp: Parameters<typeof sameStamp>[0],
): boolean {
  return fingerprint !== null && sameStamp(fingerprint, stamp);
}

function problemOf(state: { source: string; problem: string | null }): readonly LibraryProblem[] {
  return state.problem === null ? [] : [{ source: state.source, message: state.problem }];
}
