import { UserFacingError } from '../../errors.js';
import { inTime } from '../interactions/command-gate.js';
import type { CoolDown, CoolDowns } from '../interactions/cool-downs.js';

/** Of one server, whoever asks: each fetches from a site, and reads what may be large. */
const coolDown: CoolDown = { uses: 60, seconds: 600 };

/**
 * Counts what takes work.
 * @throws UserFacingError that says when there may be more.
 */
export async function requireLibraryTurn(guildId: string, coolDowns: CoolDowns): Promise<void> {
  const again = await coolDowns.use([{ key: `library:server:${guildId}`, coolDown }]);
  if (again === null) return;
  throw new UserFacingError(({ discord }) => discord.errors.coolDown(inTime(again)));
}
