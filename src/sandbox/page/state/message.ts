import type { SeenMessage } from '../../member-api.js';

/** A message as this page shows it. */
export type Message = SeenMessage;

// Numbers of the protocol, written out: the package that names them would weigh more than the page.
const ephemeralFlag = 1 << 6;
const loadingFlag = 1 << 7;
const suppressEmbedsFlag = 1 << 2;

export function isEphemeral(message: Message): boolean {
  return ((message.flags ?? 0) & ephemeralFlag) !== 0;
}

/** Deferred: the bot has acknowledged and has not answered yet. */
export function isLoading(message: Message): boolean {
  return ((message.flags ?? 0) & loadingFlag) !== 0;
}

export function hidesEmbeds(message: Message): boolean {
  return ((message.flags ?? 0) & suppressEmbedsFlag) !== 0;
}

/** Name and user of the command that a message answers, or null. */
export function commandBehind(message: Message): { name: string; userId: string } | null {
  const metadata = message.interaction_metadata;
  const named = message.interaction ?? (metadata && 'name' in metadata ? metadata : undefined);
  if (named === undefined || !('name' in named) || typeof named.name !== 'string') return null;
  return { name: named.name, userId: named.user.id };
}

/** What people call the author. */
export function authorName(author: Message['author']): string {
  return author.global_name ?? author.username;
}
