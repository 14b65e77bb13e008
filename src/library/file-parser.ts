import { Worker } from 'node:worker_threads';
import { FileProblem } from './file-problem.js';
import { formatOf } from './formats/formats.js';
import { type FileToParse, type ParsedFile, parseFile } from './parse-file.js';
import type { ParseReply } from './parse-worker.js';
import { guildOf } from './server-source.js';
import { workerUrl } from './worker-url.js';

/** Turns files into articles, those that are large one after another. */
export interface FileParser {
  /** Throws a FileProblem where the file is at fault, or took too long. Takes over the bytes. */
  parse(file: FileToParse & { readonly bytes: Uint8Array<ArrayBuffer> }): Promise<ParsedFile>;
  close(): Promise<void>;
}

export interface FileParserOptions {
  /** Built worker; default found beside this module. Null: everything in this thread. */
  readonly worker?: URL | null;
  /** Milliseconds after which a file is given up; default 120,000. */
  readonly timeout?: number;
  /** Milliseconds without work after which the worker is let go; default 2,000. */
  readonly idle?: number;
}

/**
 * Parses small text files of the folder here, and all others in a worker thread: a large or hostile
 * file can neither hold up the event loop nor, thanks to the limits of the thread, take the process
 * down. What members gave is never parsed here: 8 KB of lists in lists took 3 s.
 */
export function createFileParser(options: FileParserOptions = {}): FileParser {
  const url =
    options.worker === undefined ? workerUrl('parse-worker', import.meta.url) : options.worker;
  const timeout = options.timeout ?? 120_000;
  let worker: Worker | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function release(): Promise<void> {
    const ending = worker;
    worker = undefined;
    clearTimeout(idleTimer);
    await ending?.terminate();
  }

  async function parseInWorker(file: FileToParse, at: URL): Promise<ParsedFile> {
    clearTimeout(idleTimer);
    worker ??= new Worker(at, { resourceLimits: { maxOldGenerationSizeMb: 1_536 } });
    try {
      return unwrap(await ask(worker, file, timeout));
    } catch (error) {
      if (!(error instanceof FileProblem) || error.cause !== undefined) await release();
      throw error;
    } finally {
      idleTimer = setTimeout(() => void release(), options.idle ?? 2_000).unref();
    }
  }

  /** The worker answers in order, so only one waits for it at a time. */
  function parseInTurn(file: FileToParse, at: URL): Promise<ParsedFile> {
    const parsed = last.then(() => parseInWorker(file, at));
    last = parsed.catch(() => undefined);
    return parsed;
  }

  return {
    parse: (file) => {
      const small = file.bytes.length <= smallFile && formatOf(file.source)?.light !== false;
      const isHere = small && guildOf(file.source) === null;
      return url === null || isHere ? parseFile(file) : parseInTurn(file, url);
    },
    close: release,
  };
}

/** Bytes of Markdown that take well under 20 ms, unless somebody wrote them to take long. */
const smallFile = 8_000;

/** One message there, one back. The bytes are moved, not copied. */
function ask(worker: Worker, file: FileToParse, timeout: number): Promise<ParseReply> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const onMessage = (reply: ParseReply) => finish(() => resolve(reply));
    const onError = (error: Error) => finish(() => reject(tooMuch(error)));
    const onExit = () => finish(() => reject(brokenOff()));
    const timer = setTimeout(() => finish(() => reject(tooSlow(timeout))), timeout);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(file, [file.bytes.buffer as ArrayBuffer]);
  });
}

function unwrap(reply: ParseReply): ParsedFile {
  if ('parsed' in reply) return reply.parsed;
  throw 'problem' in reply ? new FileProblem(reply.problem, reply) : reply.failure;
}

function tooSlow(timeout: number): FileProblem {
  const seconds = Math.round(timeout / 1_000);
  return new FileProblem(
    `Reading the file was given up after ${seconds} seconds. Split it, or save it in another format.`,
    { cause: 'timeout', fault: 'tooMuch' },
  );
}

function brokenOff(): FileProblem {
  return new FileProblem(
    'Reading the file broke off; it may be damaged. Save it again, or in another format.',
    { cause: 'exit', fault: 'damaged' },
  );
}

function tooMuch(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  const message = 'Reading the file took too much memory. Split it, or save it in another format.';
  return new FileProblem(message, { cause: error, fault: 'tooMuch' });
}
