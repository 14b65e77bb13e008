import { type Client, GatewayIntentBits, type REST } from 'discord.js';

/** The way to Discord, for what is made before the bot is connected. */
export interface Line {
  connected(client: Client<true>): void;
  /** @throws Error before the bot is connected, which is a fault of ours. */
  rest(): REST;
  /** @throws Error before the bot is connected, which is a fault of ours. */
  client(): Client<true>;
  /** Whether Discord granted the Message Content intent. @throws Error as {@link client}. */
  readsMessages(): boolean;
}

export function createLine(): Line {
  let current: Client<true> | undefined;
  const client = () => {
    if (current === undefined) throw new Error('The bot is not connected yet.');
    return current;
  };
  return {
    connected(connected) {
      current = connected;
    },
    client,
    rest: () => client().rest,
    readsMessages: () => client().options.intents.has(GatewayIntentBits.MessageContent),
  };
}
