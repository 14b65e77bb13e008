import { REST, Routes } from 'discord.js';
import type { APIApplication } from 'discord-api-types/v10';
import type { CommandData } from '../command.js';
import { explainConnection } from './connection-error.js';
import { registerCommands } from './registration.js';

export interface RegisterOnceProps {
  readonly token: string;
  /** Base URL without `/v10`; absent for Discord's own. */
  readonly apiUrl?: string | undefined;
  /** `commandData` of commands/index.ts. */
  readonly commands: readonly CommandData[];
}

export interface Registered {
  /** False where Discord had the very same. */
  readonly changed: boolean;
  /** How many there are. */
  readonly commands: number;
}

/**
 * Tells Discord of the commands without connecting to the gateway.
 * @throws OperatorError, one sentence, for a bad token or no network.
 */
export async function registerOnce(props: RegisterOnceProps): Promise<Registered> {
  const { token, apiUrl, commands } = props;
  const rest = new REST({ version: '10', ...(apiUrl === undefined ? {} : { api: apiUrl }) });
  rest.setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as Pick<APIApplication, 'id'>;
    const changed = await registerCommands({ rest, applicationId: application.id }, commands);
    return { changed, commands: commands.length };
  } catch (error) {
    throw explainConnection(error, apiUrl);
  }
}
