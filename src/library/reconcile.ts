import { createAbsences } from './absences.js';
import type { Companion } from './article.js';
import type { ArticleRecord } from './article-store.js';
import { assignAll } from './assign-all.js';
import type { CompanionRecord, KeptCompanion } from './companion-store.js';
import type { FileParser } from './file-parser.js';
import type { FileState } from './file-state.js';
import { fingerprintOf, sameStamp } from './fingerprint.js';
import type { FoundFile, Origin } from './found-file.js';
import type { LibraryProblem } from './library.js';
import {
  type Accompanied,
  createPublisher,
  type Published,
  type PublisherOptions,
} from './publish.js';
import { createFileReader } from './read-files.js';
import { createCompanionReconciler } from './reconcile-companions.js';
import { createRecordIndex, type RecordIndex } from './record-index.js';
import type { RunAgain } from './rescan-loop.js';
import { guildOf } from './server-source.js';
import { staleProblems } from './stale-problems.js';
import { type CompanionFile, tellApart } from './tell-apart.js';
import { titleProblems } from './title-problems.js';
import { unseenIn } from './unseen-in.js';

/** Makes what is served agree with the folder and with the files of servers. */
export interface Reconciler {
  /**
   * One look at all files and all that follows. Returns when it wants another. Never throws.
   */
  run(): Promise<RunAgain | null>;
}

export interface ReconcilerOptions extends Omit<PublisherOptions, 'parsed'> {
  readonly parser: FileParser;
  readonly folder: Origin;
  readonly servers: Origin;
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
  const reader = createFileReader(options);
  const { parsed } = reader;
  const publisher = createPublisher({ ...options, parsed });
  const patience = { grace: graceTime, isPatient: () => !isFirst };
  const absences = createAbsences(patience);
  const companionReconciler = createCompanionReconciler({ ...options, parsed, patience });
  let indexFaults: readonly LibraryProblem[] = [];
  let isFirst = true;

  async function reconcile(): Promise<RunAgain | null> {
    const look = await lookAtFiles();
    if (look === null) return null;
    const { waiting, faults, isRestless, isWaitingForGone } = look;
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

  /** What is to be published and what is wrong; takes away what is gone. Null where it is to end. */
  async function lookAtFiles(): Promise<Look | null> {
    const [folder, servers] = [await options.folder.scan(), await options.servers.scan()];
    const records = createRecordIndex(await store.records());
    const beside = await options.companions.records();
    const files = [...folder.files, ...servers.files];
    const { states, isRestless } = await reader.read(files, records, beside);
    if (signal.aborted) return null;
    const isUnseen = unseenIn(folder.problems);
    const { articles, companions } = tellApart(states, beside);
    const given = givenIds(servers.files, companions);
    const { assigned, gone, problems } = assignAll({ articles, given, isUnseen }, records);
    const broken = states.flatMap(problemOf);
    const faulty = new Set(broken.map(({ source }) => source));
    const isHeld = (source: string) => isRestless || faulty.has(source) || isUnseen(source);
    const found = { states, companions, assigned, records, beside, isHeld };
    const matched = await companionReconciler.accompany(found);
    const isGoing = await removeGone(gone, beside);
    const isWaitingForGone = isRestless || isGoing || matched.isWaiting;
    const waiting = await placeUnchanged(matched.accompanied, records);
    const faults = [...folder.problems, ...servers.problems, ...broken, ...problems];
    return { waiting, faults: [...faults, ...matched.problems], isRestless, isWaitingForGone };
  }

  /** Removes what has been gone long enough; true where another look may find more to do. */
  async function removeGone(
    gone: readonly ArticleRecord[],
    beside: readonly CompanionRecord[],
  ): Promise<boolean> {
    // What a server took out does not come back in a moment, and nothing of it is kept.
    const forgotten = gone.filter(({ source }) => guildOf(source) !== null).map(({ id }) => id);
    for (const id of forgotten) await publisher.forget(id);
    const missing = gone.map(({ id }) => id).filter((id) => !forgotten.includes(id));
    for (const id of absences.note(missing)) await publisher.remove(id);
    // Its translations are articles of their own now.
    const leavesSome = beside.some(({ articleId }) => forgotten.includes(articleId));
    return leavesSome || absences.isWaiting();
  }

  /** Notes new places of unchanged articles; returns those that are to be indexed. */
  async function placeUnchanged(
    assigned: readonly Accompanied[],
    records: RecordIndex,
  ): Promise<readonly Accompanied[]> {
    const waiting: Accompanied[] = [];
    for (const { id, file, companions } of assigned) {
      const record = records.byId(id);
      const isServed = record?.servedVersion === file.content.version;
      if (!isServed || file.isAnew || !areSame(companions, served.get(id)?.companions ?? [])) {
        waiting.push({ id, file, companions });
        continue;
      }
      if (record.source !== file.source || !isStamped(record, file.stamp)) {
        await store.place(id, file.source, fingerprintOf(file));
        served.move(id, file.source);
      }
    }
    return waiting;
  }

  async function tidyUp(): Promise<void> {
    await publisher.sweep();
    await store.prune(keptAge);
  }

  function report(problems: readonly LibraryProblem[], isPassing: boolean): void {
    const articles = served.all();
    const all = [...problems, ...titleProblems(articles), ...staleProblems(articles)];
    all.sort((one, other) => (one.source < other.source ? -1 : 1));
    options.onProblems(all, isPassing || options.isInterrupted());
  }

  return {
    run: async () => {
      try {
        const wasFirst = isFirst;
        const again = await reconcile();
        if (wasFirst && !signal.aborted) await tidyUp();
        return again;
      } catch (error) {
        if (signal.aborted) return null;
        log.warn('The library could not be brought up to date; trying again.', { error });
        return retry;
      }
    },
  };
}

interface Look {
  readonly waiting: readonly Accompanied[];
  readonly faults: readonly LibraryProblem[];
  /** A file is just being written. */
  readonly isRestless: boolean;
  /** Something is away that may come back in a moment. */
  readonly isWaitingForGone: boolean;
}

/** Of the files of servers that are articles; what became a translation is none any more. */
function givenIds(
  files: readonly FoundFile[],
  companions: readonly CompanionFile[],
): ReadonlySet<string> {
  const beside = new Set(companions.map(({ file }) => file.source));
  return new Set(
    files.flatMap(({ source, given }) =>
      given === undefined || beside.has(source) ? [] : [given.articleId],
    ),
  );
}

function areSame(wanted: readonly KeptCompanion[], served: readonly Companion[]): boolean {
  const nameOf = ({ language, version }: Pick<Companion, 'language' | 'version'>) =>
    `${language} ${version}`;
  const names = new Set(served.map(nameOf));
  const usable = wanted.filter(({ isResting }) => !isResting);
  return usable.length === served.length && usable.every((one) => names.has(nameOf(one)));
}

/** Of an interrupted run: what it did not come to is as it was. */
function stillFaulty(
  before: readonly LibraryProblem[],
  { sources, problems }: Published,
): readonly LibraryProblem[] {
  const tried = new Set([...sources, ...problems.map(({ source }) => source)]);
  return [...before.filter(({ source }) => !tried.has(source)), ...problems];
}

function isStamped(
  { fingerprint }: ArticleRecord,
  stamp: Parameters<typeof sameStamp>[0],
): boolean {
  return fingerprint !== null && sameStamp(fingerprint, stamp);
}

function problemOf(state: FileState): readonly LibraryProblem[] {
  return state.problem === null ? [] : [{ source: state.source, ...state.problem }];
}
