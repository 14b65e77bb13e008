/** Address of a message, or of a channel or thread, as Discord follows it. */
export function messageLink(guildId: string | null, channelId: string, messageId?: string): string {
  const place = `https://discord.com/channels/${guildId ?? '@me'}/${channelId}`;
  return messageId === undefined ? place : `${place}/${messageId}`;
}
