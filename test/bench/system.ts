import type { OpenRow, PassageRow } from '../../src/evaluation/rows.js';

/** A way of finding passages, as it is measured. */
export interface System {
  /** Rows come in order; those of one title follow each other. */
  add(rows: readonly PassageRow[]): Promise<void>;
  /** Called once after the last rows; from then on questions are asked. */
  finish(): Promise<void>;
  /** Ids of the best rows, best first, at most ten. */
  search(question: Question): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type Question = Pick<OpenRow, 'question' | 'language'>;

export interface SystemProps {
  /** An empty folder for what it keeps on disk. */
  readonly directory: string;
}

export interface SystemDescription {
  readonly name: string;
  /** What it is, for the report. */
  readonly about: string;
  /** Imports what it needs only then, so that each process holds one system. */
  readonly open: (props: SystemProps) => Promise<System>;
}

/** How many passages a system is asked for. */
export const wanted = 10;

/** Title and text as one, for systems that know no titles: so all know as much as Glose does. */
export function wholeText({ title, text }: PassageRow): string {
  return `${title}\n${text}`;
}
