import { randomBytes } from 'node:crypto';
import { DiscordAPIError } from 'discord.js';
import { UserFacingError } from '../../errors.js';
import type { Messages } from '../../locales/messages.js';
import type { Log } from '../../log.js';
import { limits } from '../limits.js';
import { privately, type Reply } from '../reply.js';
import { clip } from '../safe-text.js';

/**
 * The one error boundary: what a member is told of a failure. What is meant for them is said as it
 * stands; everything else is logged with its cause under a reference, and only the reference is said.
 */
export function replyToFailure(error: unknown, messages: Messages, log: Log): Reply {
  if (error instanceof UserFacingError) {
    return privately({ content: clip(error.describe(messages), limits.content) });
  }
  if (error instanceof DiscordAPIError && error.code === blockedByAutoMod) {
    return privately({ content: messages.discord.errors.blocked });
  }
  const reference = randomBytes(4).toString('hex');
  log.error('An interaction failed.', { reference, error });
  return privately({ content: messages.errors.unexpected(reference) });
}

/** The server's own rules refuse the text of an answer. */
const blockedByAutoMod = 200_000;

/** The same for work that has a deadline: its end is said as such. */
export function deadlineError(stopped: boolean): UserFacingError {
  return new UserFacingError((messages) =>
    stopped ? messages.discord.errors.stopped : messages.discord.errors.tooSlow,
  );
}
