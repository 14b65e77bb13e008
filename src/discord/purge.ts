import type { Log } from '../log.js';
import type { Edge } from './edge.js';
import type { PendingWork } from './pending-work.js';

/** Forgets what is past its time. Never rejects. */
export async function purge(
  {
    answers,
    states,
    coolDowns,
    pending,
  }: Pick<Edge, 'answers' | 'states' | 'coolDowns'> & { readonly pending: PendingWork },
  log: Log,
): Promise<void> {
  try {
    const forgotten = await answers.purge();
    await states.purge();
    await coolDowns.purge();
    await pending.purge();
    if (forgotten > 0) log.info('Answers past their time were forgotten.', { forgotten });
  } catch (error) {
    log.error('What is past its time could not be forgotten.', { error });
  }
}
