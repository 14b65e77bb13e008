import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A passage of an evaluation set: one JSON object a line. */
export interface SetPassage {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** A question of an evaluation set; asked among all passages, or among a pool of them. */
export interface SetQuestion {
  readonly id: string;
  readonly language: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly passageId?: string;
  readonly passageIds?: readonly string[];
  /** The passage that answers, left out of the pool. */
  readonly removedPassageId?: string;
  /** As they stand in the passage. */
  readonly answers?: readonly string[];
}

export async function readPassages(file: string): Promise<SetPassage[]> {
  return readLines<SetPassage>(file);
}

export async function readQuestions(file: string): Promise<SetQuestion[]> {
  return readLines<SetQuestion>(file);
}

async function readLines<Row>(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
  }
  return rows;
}
