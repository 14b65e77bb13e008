import { createCommands } from '../../commands/index.js';
import { type BotProps, createBot, type Started } from '../discord/bot.js';
import type { Log } from '../log.js';
import type { Services } from '../services.js';
import type { Place } from './place.js';

export interface RunningBot {
  readonly started: Started;
  stop(): Promise<void>;
  isConnected(): boolean;
}

export interface StartBotProps {
  readonly services: Services;
  readonly place: Place;
  /** Where a compatible server keeps attachments, if that is not where its API is. */
  readonly cdnUrl: string | null;
  readonly citationLink: BotProps['citationLink'];
  readonly inspectorLink: NonNullable<BotProps['inspectorLink']>;
  /** Called when a lost connection is there again. */
  readonly onReconnected: () => void;
  readonly log: Log;
}

/** @throws OperatorError, one sentence, where the place cannot be reached or refuses the token. */
export async function startBot(props: StartBotProps): Promise<RunningBot> {
  const { services, place, cdnUrl, citationLink, inspectorLink, onReconnected, log } = props;
  const bot = createBot({
    ...services,
    token: place.token,
    apiUrl: place.apiUrl ?? undefined,
    cdnUrl: cdnUrl ?? undefined,
    commands: createCommands,
    citationLink,
    inspectorLink,
    onReconnected,
    messageContent: place.messageContent,
    // Quotes cost nothing; a model's words do.
    askCoolDown: services.model === null ? null : { uses: 10, seconds: 60 },
    log,
  });
  return { started: await bot.start(), stop: bot.stop, isConnected: bot.isConnected };
}
