import { statSync } from 'node:fs';
import { loadConfiguration } from '../config.js';
import { createLog } from '../log.js';
import { createServices, type Services } from '../services.js';
import { createIndexingProgress } from './indexing-progress.js';
import { asSettings, type CommonOptions } from './options.js';
import { MisuseError } from './run-program.js';

/**
 * The services for one command, with the articles as they are in the folder now. Where a running
 * bot holds the data directory, what it serves is read as it is.
 */
export async function withServices<Result>(
  options: CommonOptions,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  const configuration = loadConfiguration(asSettings(options));
  const log = createLog({ level: configuration.logLevel, readable: process.stderr.isTTY });
  if (options.knowledge !== undefined) requireFolder(options.knowledge);
  const progress = createIndexingProgress(process.stderr);
  const services = await createServices(configuration, {
    log,
    watch: false,
    whenLocked: 'read',
    articles: 'knowledge',
    onProgress: (done, total) => progress.update(done, total),
  });
  if (options.knowledge !== undefined && !services.storage.writable) {
    log.warn(
      `A running Glose has ${configuration.dataDirectory} and serves its own articles: --knowledge has no effect. Name another directory with --data to read ${options.knowledge}.`,
    );
  }
  try {
    await services.library.settled();
    progress.stop();
    for (const problem of services.library.problems()) {
      log.warn(`${problem.source}: ${problem.message}`);
    }
    return await work(services);
  } finally {
    await services.close();
  }
}

/** A folder that was mistyped must not be answered from what the data directory held before. */
function requireFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new MisuseError(`There is no folder ${folder}. Name the folder of articles.`);
}
