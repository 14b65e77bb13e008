import { parentPort } from 'node:worker_threads';
import { FileProblem } from './file-problem.js';
import { type FileToParse, type ParsedFile, parseFile } from './parse-file.js';

/** What the worker sends back for each {@link FileToParse} it is sent, in the same order. */
export type ParseReply =
  | { readonly parsed: ParsedFile }
  | { readonly problem: string }
  | { readonly failure: Error };

parentPort?.on('message', (file: FileToParse) => {
  void reply(file).then((result) => parentPort?.postMessage(result));
});

async function reply(file: FileToParse): Promise<ParseReply> {
  try {
    return { parsed: await parseFile(file) };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.message };
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
