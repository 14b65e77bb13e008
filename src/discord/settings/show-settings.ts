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
  const { guildId, target } = shown;
  const isThere = tools.places.channels(guildId).some(({ id }) => id === target);
  if (target !== server && !isThere)
    throw new UserFacingError(({ settings }) => settings.errors.channelGone);
  return inPlace(renderSettings(await viewSettings(shown, tools)));
}
