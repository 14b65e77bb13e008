import { UserFacingError } from '../../errors.js';
import type { PlainControlContext } from '../control.js';
import { inPlace, type Reply } from '../reply.js';
import type { SettingKey } from './setting-values.js';
import { renderSettings } from './settings-card.js';
import { type SettingsTools, server, type Target, viewSettings } from './settings-view.js';

/** A control used in a server. */
export interface InServer extends PlainControlContext {
  readonly guildId: string;
}

export interface Shown extends Pick<InServer, 'guildId' | 'messages'> {
  readonly target: Target;
  readonly key: SettingKey | null;
  readonly page?: number;
}

/** The card as it is now. @throws UserFacingError where the channel is gone. */
export async function show(shown: Shown, tools: SettingsTools): Promise<Reply> {
  requireTarget(shown, tools);
  return inPlace(renderSettings(await viewSettings(shown, tools)));
}

/**
 * Before anything is shown of a place or set for it: an identifier names a channel, not its server.
 * @throws UserFacingError where the server has no such channel.
 */
export function requireTarget(
  { guildId, target }: Pick<Shown, 'guildId' | 'target'>,
  { places }: Pick<SettingsTools, 'places'>,
): void {
  if (target === server || places.channels(guildId).some(({ id }) => id === target)) return;
  throw new UserFacingError(({ settings }) => settings.errors.channelGone);
}
