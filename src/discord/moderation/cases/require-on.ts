import { UserFacingError } from '../../../errors.js';
import type { Edge } from '../../edge.js';
import type { InServer } from './in-server.js';

/**
 * Where moderation was switched off since, nothing is done to anyone any more, whatever button is left
 * from before; what there is can still be taken back.
 * @throws UserFacingError that says so.
 */
export async function requireOn(
  { guildId }: Pick<InServer, 'guildId'>,
  { moderation }: Pick<Edge, 'moderation'>,
): Promise<void> {
  const server = await moderation.servers.find(guildId);
  if (server?.isOn === true) return;
  throw new UserFacingError((messages) => messages.moderation.cases.errors.off);
}
