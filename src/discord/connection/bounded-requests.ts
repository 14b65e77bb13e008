import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import PQueue from 'p-queue';

/**
 * Sends few requests at a time over connections that are used again, acknowledgements of interactions
 * first. discord.js by itself opens as many connections as there are requests: with 200 members who
 * ask at once, opening them takes longer than the 3 s that Discord gives.
 */
export function createBoundedRequests(): RESTOptions['makeRequest'] {
  const queue = new PQueue({ concurrency: connections });
  return (url, init) => {
    const priority = url.includes('/callback') ? 1 : 0;
    return queue.add(() => DefaultRestOptions.makeRequest(url, init), { priority });
  };
}

const connections = 32;
