/** What one system did with one corpus. */
export interface Measurement {
  /** Key of the system. */
  readonly system: string;
  readonly size: number;
  readonly recallAt1: number;
  readonly recallAt5: number;
  /** Milliseconds a question, one after the other, first ones not counted. */
  readonly msP50: number;
  readonly msP95: number;
  /** Milliseconds of processor a question, on average: what a busy machine cannot stretch. */
  readonly cpu: number;
  /** Resident memory, in MiB, after the last question, over that of the same process before. */
  readonly memory: number;
  /** The most that it ever was, over the same, while passages were indexed too. */
  readonly peakMemory: number;
  /** MiB of files. */
  readonly disk: number;
  /** Seconds from the first passage to the first answerable question. */
  readonly indexing: number;
}

/** A system that came to no figures, and why. */
export interface Failure {
  readonly system: string;
  readonly size: number;
  readonly failure: string;
}

/** What the process of a system is told to do. */
export interface Task {
  readonly system: string;
  readonly size: number;
  readonly passagesFile: string;
  readonly questionsFile: string;
  /** An empty folder for what the system keeps on disk. */
  readonly directory: string;
}

/** What it says while it does it. */
export type Report =
  | { readonly type: 'step'; readonly step: string; readonly total: number }
  | { readonly type: 'done'; readonly count: number }
  | { readonly type: 'measured'; readonly measurement: Measurement };
