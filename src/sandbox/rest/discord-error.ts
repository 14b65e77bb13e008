import type { JsonObject } from '../world/json.js';

/** A refusal as Discord words it. */
export class DiscordError extends Error {
  override readonly name: string = 'DiscordError';
  readonly status: number;
  readonly code: number;
  /** Per field, nested by path. */
  readonly errors: JsonObject | undefined;

  constructor(status: number, code: number, message: string, errors?: JsonObject) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body(): JsonObject {
    const { message, code, errors } = this;
    return errors === undefined ? { message, code } : { message, code, errors };
  }
}

export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** `50035 Invalid Form Body` with every mistake at its place. */
export function invalidForm(errors: readonly FieldError[]): DiscordError {
  const root = newBranch();
  for (const { path, code, message } of errors) {
    let branch = root;
    for (const step of path) {
      const deeper = branch.steps.get(String(step)) ?? newBranch();
      branch.steps.set(String(step), deeper);
      branch = deeper;
    }
    branch.errors.push({ code, message });
  }
  return new DiscordError(400, 50035, 'Invalid Form Body', branchObject(root));
}

/** Maps, because a step may be any key of a body, `__proto__` too. */
interface Branch {
  readonly steps: Map<string, Branch>;
  readonly errors: JsonObject[];
}

function newBranch(): Branch {
  return { steps: new Map(), errors: [] };
}

function branchObject({ steps, errors }: Branch): JsonObject {
  const inside = [...steps].map(([step, branch]) => [step, branchObject(branch)] as const);
  return Object.fromEntries([...inside, ...(errors.length === 0 ? [] : [['_errors', errors]])]);
}

export const refusals = {
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownEmoji: () => new DiscordError(400, 10014, 'Unknown Emoji'),
  unknownBan: () => new DiscordError(404, 10026, 'Unknown Ban'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () =>
    new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new DiscordError(403, 50001, 'Missing Access'),
  notTheAuthor: () =>
    new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  cannotSendToUser: () => new DiscordError(403, 50007, 'Cannot send messages to this user'),
  noMutualGuilds: () =>
    new DiscordError(
      403,
      50278,
      'Cannot send messages to this user due to having no mutual guilds',
    ),
  missingPermissions: () => new DiscordError(403, 50013, 'Missing Permissions'),
  archivedThread: () => new DiscordError(400, 50083, 'Thread is archived'),
  hasThread: () =>
    new DiscordError(400, 160004, 'A thread has already been created for this message'),
  lockedThread: () => new DiscordError(403, 160005, 'Thread is locked'),
  invalidWebhookToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  invalidJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
} as const;
