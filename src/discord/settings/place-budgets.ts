import type { Asker } from '../../answering/answer.js';
import type { PlaceLimits } from '../../answering/budget/token-budget.js';
import type { SettingsStore } from './settings-store.js';

/** The tokens a day that an asker's server and channel set for themselves; null for no limit. */
export function createPlaceBudgets(settings: Pick<SettingsStore, 'own'>) {
  return async ({ guildId, channelId, parentId }: Asker): Promise<PlaceLimits> => {
    const channel = await settings.own(`channel:${parentId ?? channelId}`);
    const server = guildId === null ? {} : await settings.own(`guild:${guildId}`);
    return { channel: channel.budget ?? null, server: server.budget ?? null };
  };
}
