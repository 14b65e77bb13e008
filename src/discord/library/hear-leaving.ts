import { type Client, Events } from 'discord.js';
import type { Log } from '../../log.js';
import type { InFlight } from '../in-flight.js';
import type { OwnArticles } from './own-articles.js';

export interface LeavingProps {
  readonly ownArticles: Pick<OwnArticles, 'library'>;
  readonly inFlight: InFlight;
  readonly log: Log;
}

/** A server that the bot was sent away from takes its articles along; one that is away for a while not. */
export function hearLeaving(client: Client<true>, props: LeavingProps): void {
  client.on(Events.GuildDelete, ({ id }) => {
    void props.inFlight.run(() => forget(id, props));
  });
}

async function forget(guildId: string, { ownArticles, log }: LeavingProps): Promise<void> {
  try {
    await ownArticles.library.forget(guildId);
  } catch (error) {
    log.error('The articles of a server could not be forgotten.', { error });
  }
}
