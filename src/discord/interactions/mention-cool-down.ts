import type { Messages } from '../../locales/messages.js';
import type { OutgoingMessage } from '../reply.js';
import type { PlaceSettings } from '../settings/place-settings.js';
import { type AskGate, countAsking, inTime } from './command-gate.js';

/** What holds where the bot was mentioned, and the words of that place. */
export interface MentionedIn {
  readonly settings: PlaceSettings;
  readonly server: Messages;
}

/**
 * Counts the question. Null where it may be answered; else what is said of it, which is nothing to
 * who was told already: nobody can be told alone, and a line under each message would be noise.
 */
export async function coolingDown(
  memberId: string,
  { settings, server }: MentionedIn,
  gate: AskGate,
): Promise<readonly OutgoingMessage[] | null> {
  const again = await countAsking({ memberId, settings }, gate);
  if (again === null) return null;
  const seconds = Math.max(1, Math.ceil((again - Date.now()) / 1_000));
  const toldBefore = await gate.coolDowns.use([
    { key: `told:member:${memberId}`, coolDown: { uses: 1, seconds } },
  ]);
  return toldBefore === null ? [{ content: server.discord.errors.coolDown(inTime(again)) }] : [];
}
