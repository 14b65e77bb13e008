import { DiscordAPIError } from 'discord.js';
import { OperatorError } from '../../errors.js';

/** The gateway closed for good. */
export class GatewayRefusal extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`The gateway closed with ${code}.`);
    this.code = code;
  }
}

/** Connected, but never told that it is ready. */
export class NotReady extends Error {}

/** True where a privileged intent is not granted. */
export function isRefusedIntent(error: unknown): boolean {
  if (error instanceof GatewayRefusal) return error.code === 4014;
  return error instanceof Error && /disallowed intents/i.test(error.message);
}

/** One sentence for the person who runs Glose; never with the token. */
export function explainConnection(error: unknown, apiUrl: string | undefined): OperatorError {
  return new OperatorError(sentence(error, apiUrl ?? 'Discord'), { cause: error });
}

function sentence(error: unknown, place: string): string {
  if (isBadToken(error)) {
    return `${place} does not accept DISCORD_TOKEN; reset the token under "Bot" in the developer portal and put the new one into .env.`;
  }
  if (error instanceof GatewayRefusal) {
    return `${place} closed the connection with code ${error.code}; https://docs.discord.com/developers/topics/opcodes-and-status-codes says why.`;
  }
  if (error instanceof DiscordAPIError || status(error) !== undefined) {
    return `${place} answered ${status(error)} to the login; try again later, or look at https://discordstatus.com.`;
  }
  if (error instanceof NotReady) {
    return `${place} was reached but did not become ready in time; try again in a minute.`;
  }
  return `${place} cannot be reached (${networkCode(error)}); check the network, and DISCORD_API_URL if it is set.`;
}

function isBadToken(error: unknown): boolean {
  if (status(error) === 401) return true;
  if (error instanceof GatewayRefusal) return error.code === 4004;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'TokenInvalid' || code === 'TokenMissing';
}

function status(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** The innermost code of a failed request, such as `ECONNREFUSED`. */
function networkCode(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
    cause = cause.cause;
  }
  return 'no answer';
}
