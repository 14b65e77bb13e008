import { loadConfiguration } from '../config.js';
import { createLog } from '../log.js';
import { createServices, type Services } from '../services.js';
import { createIndexingProgress } from './indexing-progress.js';
import { asSettings, type CommonOptions } from './options.js';

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
  const progress = createIndexingProgress(process.stderr);
  const services = await createServices(configuration, {
    log,
    watch: false,
    whenLocked: 'read',
    onProgress: (done, total) => progress.update(done, total),
  });
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
