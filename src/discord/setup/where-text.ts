import type { Messages } from '../../locales/messages.js';
import type { Answering } from './answering-channels.js';

/** Where the bot answers; a channel named so pings nobody. */
export function whereText({ only }: Pick<Answering, 'only'>, { setup }: Messages): string {
  if (only === null) return setup.channels.everywhere;
  const shown = only.slice(0, named).map((id) => `<#${id}>`);
  return setup.channels.only(only.length > named ? [...shown, '…'] : shown);
}

/** Channels that are named one by one; the menu has them all. */
const named = 10;
