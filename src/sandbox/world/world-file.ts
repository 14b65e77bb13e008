import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type FirstRecord, fromFirstFormat } from './older-record.js';
import { MessageFlag, type MessageRecord, type WorldRecord } from './records.js';
import { fromSecondFormat, type SecondRecord } from './second-format.js';
import type { World } from './world.js';

// DECISIONS
// One JSON file rather than a database: what is kept is a few hundred kilobytes, read once, and
// the sandbox stays free of native code. The cost, rewriting it whole, is paid at most four
// times a second. Not kept: ephemeral messages (gone from Discord too when a client reloads), messages
// still "thinking" and interaction tokens, whose bot may be another process after a restart.

/** Keeps a world in `world.json` of a directory. */
export interface WorldFile {
  /** @returns null when there is none yet */
  read(): Promise<WorldRecord | null>;
  /** Writes the world soon after each change. */
  follow(world: World): void;
  /** Writes what is not yet written and stops following. */
  close(): Promise<void>;
}

const WRITE_DELAY_MS = 250;

/** @param directory - null keeps nothing */
export function createWorldFile(props: {
  readonly directory: string | null;
  readonly log: (line: string) => void;
}): WorldFile {
  const { directory, log } = props;
  if (directory === null) {
    return { read: async () => null, follow: () => undefined, close: async () => undefined };
  }
  const path = join(directory, 'world.json');
  const writer = createDelayedWriter({
    delayMs: WRITE_DELAY_MS,
    write: (text) => writeAtomically(path, text),
    failed: (error) => log(`The sandbox could not write ${path}: ${String(error)}`),
  });
  return {
    async read() {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const text = await readFile(path, 'utf8').catch(rejectUnlessMissing);
      return text === null ? null : parseRecord(text, path);
    },
    follow(world) {
      const subscribe = (changed: () => void) =>
        world.events.subscribe((event) => {
          if (!PASSING.has(event.type)) changed();
        });
      writer.follow(subscribe, createSerialiser(world));
    },
    close: writer.close,
  };
}

/** Events that leave nothing behind. */
const PASSING: ReadonlySet<string> = new Set([
  'typing',
  'interaction_answered',
  'interaction_failed',
  'form_opened',
]);

function createDelayedWriter(props: {
  readonly delayMs: number;
  readonly write: (text: string) => Promise<void>;
  readonly failed: (error: unknown) => void;
}) {
  let timer: NodeJS.Timeout | null = null;
  let writing = Promise.resolve();
  let stop = () => {};
  let flush = () => {};
  return {
    follow(subscribe: (changed: () => void) => () => void, serialised: () => string) {
      flush = () => {
        timer = null;
        writing = writing.then(() => props.write(serialised())).catch(props.failed);
      };
      stop = subscribe(() => {
        timer ??= setTimeout(flush, props.delayMs);
      });
      flush();
    },
    async close() {
      stop();
      if (timer !== null) clearTimeout(timer);
      flush();
      await writing;
    },
  };
}

/**
 * Records are never changed, only replaced, so each is written as text once; putting the file
 * together is then short enough to do between two answers.
 */
function createSerialiser(world: World): () => string {
  const texts = new WeakMap<MessageRecord, string>();
  const textOf = (message: MessageRecord) => {
    const text = texts.get(message) ?? JSON.stringify(message);
    texts.set(message, text);
    return text;
  };
  return () => {
    const { messages, ...rest } = world.record();
    const kept = messages.filter((message) => {
      return message.visibleTo === null && (message.flags & MessageFlag.loading) === 0;
    });
    return `${JSON.stringify(rest).slice(0, -1)},"messages":[${kept.map(textOf).join(',')}]}`;
  };
}

/** A reader finds the old file or the new one, whole, also after a crash. */
async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  // The file holds the bot's token.
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

function rejectUnlessMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function parseRecord(text: string, path: string): WorldRecord {
  const remedy = `Delete ${path} to start afresh.`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Error(`The sandbox's file is damaged. ${remedy}`, { cause: error });
  }
  if (isFirstRecord(parsed)) return fromSecondFormat(fromFirstFormat(parsed));
  if (isSecondRecord(parsed)) return fromSecondFormat(parsed);
  if (isRecord(parsed)) return parsed;
  throw new Error(`The sandbox's file has a format that this version does not read. ${remedy}`);
}

function isRecord(value: unknown): value is WorldRecord {
  return formatOf(value) === 3;
}

function isSecondRecord(value: unknown): value is SecondRecord {
  return formatOf(value) === 2;
}

function isFirstRecord(value: unknown): value is FirstRecord {
  return formatOf(value) === 1;
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
}
