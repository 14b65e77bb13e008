import type { InteractionOrigin, MessageRecord, WorldRecord } from './records.js';

/** A record as earlier versions wrote it, with what was added since. Anything newer is left as is. */
export function broughtUpToDate(record: WorldRecord): WorldRecord {
  return { ...record, messages: record.messages.map(withOrigin) };
}

/** Before context menus and forms, an origin held no more than the name of a slash command. */
type OlderOrigin = Omit<InteractionOrigin, 'command' | 'triggeredBy'> &
  Partial<InteractionOrigin> & { readonly commandName?: string | null };

function withOrigin(message: MessageRecord): MessageRecord {
  if (message.origin === null) return message;
  const { commandName = null, ...known }: OlderOrigin = message.origin;
  const named = commandName === null ? null : { name: commandName, type: 1, targetId: null };
  const { command = named, triggeredBy = null } = known;
  return { ...message, origin: { ...known, command, triggeredBy } };
}
