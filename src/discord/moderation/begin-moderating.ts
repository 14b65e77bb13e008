import type { Client } from 'discord.js';
import { warmUp } from './watching/warm-up.js';
import { type WatchProps, watchMessages } from './watching/watch-messages.js';

/** Moderation while the bot is connected. */
export interface Moderating {
  /** Hears nothing new, and finishes what it began. */
  stop(): Promise<void>;
}

/** First what an earlier process left in the middle, before anybody can click again. */
export async function beginModerating(
  client: Client<true>,
  props: WatchProps,
): Promise<Moderating> {
  const { queue, slowModes, raids } = props.edge.moderating;
  const interrupted = await queue.recover();
  const watching = watchMessages(client, props);
  const stopping = new AbortController();
  const { moderation } = props.edge;
  const warming = warmUp({ moderation, log: props.log, signal: stopping.signal });
  const stopPosting = queue.keepPosting();
  const stopWaiting = slowModes.watch();
  const resuming = raids.resume(interrupted);
  return {
    async stop() {
      stopping.abort();
      stopPosting();
      stopWaiting();
      await Promise.all([watching.stop(), raids.stop(), resuming, warming]);
    },
  };
}
