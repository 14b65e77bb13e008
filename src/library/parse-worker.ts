import { parentPort } from 'node:worker_threads';
import { type FileFault, FileProblem } from './file-problem.js';
import { toTransferable } from './packed-article.js';
import { type FileToParse, type ParsedFile, parseFile } from './parse-file.js';

/** What the worker sends back for each {@link FileToParse} it is sent, in the same order. */
export type ParseReply =
  | { readonly parsed: ParsedFile }
  | { readonly problem: string; readonly fault: FileFault }
  | { readonly failure: Error };

parentPort?.on('message', (file: FileToParse) => void answer(file));

async function answer(file: FileToParse): Promise<void> {
  try {
    const parsed = await parseFile(file);
    const { article, memory } = toTransferable(parsed.article);
    send({ parsed: { ...parsed, article } }, memory);
  } catch (error) {
    if (error instanceof FileProblem) send({ problem: error.message, fault: error.fault });
    else send({ failure: error instanceof Error ? error : new Error(String(error)) });
  }
}

function send(reply: ParseReply, memory: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(reply, [...memory]);
}
