import { invalidForm } from '../rest/discord-error.js';
import type { WorldEvents } from '../world/world-events.js';
import { panelAddress } from './loopback-guard.js';

/** What a bot shows beside the chat. */
export interface Panel {
  url(): string | null;
  /** @throws DiscordError 50035 unless it is http(s) on 127.0.0.1 or localhost */
  register(url: unknown): void;
}

export function createPanel(events: WorldEvents): Panel {
  let url: string | null = null;
  return {
    url: () => url,
    register(wanted) {
      const address = panelAddress(wanted);
      if (address === null) {
        const message = 'The address must be http(s) on 127.0.0.1 or localhost.';
        throw invalidForm([{ path: ['url'], code: 'URL_TYPE_INVALID_URL', message }]);
      }
      url = address;
      events.emit({ type: 'state_changed' });
    },
  };
}
