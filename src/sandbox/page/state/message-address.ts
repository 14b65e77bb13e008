/** Where a message stands, as Discord's own addresses say it. */
export interface MessagePlace {
  readonly guildId: string;
  readonly channelId: string;
  /** Null for the address of a channel. */
  readonly messageId: string | null;
}

/** The address that Discord's clients copy; in this page it leads to the message here. */
export function messageAddress(place: MessagePlace): string {
  const path = [place.guildId, place.channelId, place.messageId].filter((id) => id !== null);
  return `https://discord.com/channels/${path.join('/')}`;
}

const pattern = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(\d+)\/(\d+)(?:\/(\d+))?\/?$/;

/** Null for an address of something else. */
export function readMessageAddress(url: string): MessagePlace | null {
  const [, guildId, channelId, messageId] = pattern.exec(url) ?? [];
  if (guildId === undefined || channelId === undefined) return null;
  return { guildId, channelId, messageId: messageId ?? null };
}
