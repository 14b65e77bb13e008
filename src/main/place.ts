import { join } from 'node:path';
import type { Configuration } from '../config.js';
import { demonstration } from '../demonstration.js';

/** Where the bot goes: Discord, a server that speaks its protocol, or a sandbox started for it. */
export interface Place {
  readonly token: string;
  /** Null for Discord's own. */
  readonly apiUrl: string | null;
  /** True where only this machine is reached: then citations may link to the reader on loopback. */
  readonly local: boolean;
  /** Origins of pages that may show the reader beside the chat. */
  readonly frameAncestors: readonly string[];
  /** Whether to ask for the Message Content intent; a sandbox of our own grants it. */
  readonly messageContent: boolean;
  /** Page of the sandbox that was started; null elsewhere. */
  readonly pageAddress: string | null;
  /** Asks a local place to show these pages beside the chat; does nothing elsewhere. */
  showPanel(address: string): Promise<void>;
  close(): Promise<void>;
}

/** With a token, the place that the settings name; else a sandbox. */
export function openPlace(configuration: Configuration): Promise<Place> {
  const { discordToken: token, discordApiUrl: apiUrl } = configuration;
  if (token === null) return openSandbox(configuration);
  const { messageContent } = configuration;
  return Promise.resolve({ ...namedPlace(token, apiUrl), messageContent });
}

async function openSandbox(configuration: Configuration): Promise<Place> {
  const { createSandbox } = await import('../sandbox/sandbox.js');
  const sandbox = await createSandbox({
    port: configuration.sandboxPort,
    directory: join(configuration.dataDirectory, 'sandbox'),
    seed: demonstration,
    // Nobody is read there but whoever plays with it.
    grantedIntents: ['MESSAGE_CONTENT'],
  });
  return {
    token: sandbox.botToken,
    apiUrl: sandbox.apiUrl,
    local: true,
    frameAncestors: loopbackOrigins,
    messageContent: true,
    pageAddress: sandbox.address,
    showPanel: async (address) => sandbox.registerPanel(address),
    close: sandbox.close,
  };
}

function namedPlace(token: string, apiUrl: string | null): Omit<Place, 'messageContent'> {
  const local = apiUrl !== null && isLoopback(apiUrl);
  return {
    token,
    apiUrl,
    local,
    frameAncestors: local ? loopbackOrigins : [],
    pageAddress: null,
    showPanel: async (address) => {
      if (local) await registerPanel(apiUrl, token, address);
    },
    close: async () => {},
  };
}

/** The sandbox's own address for it; another local server may not know it, and need not. */
async function registerPanel(apiUrl: string, token: string, address: string): Promise<void> {
  await fetch(`${apiUrl}/v10/applications/@me/sandbox/panel`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: address }),
    signal: AbortSignal.timeout(2_000),
  });
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}

const loopbackOrigins = ['http://127.0.0.1:*', 'http://localhost:*'];
