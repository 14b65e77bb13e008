/** Gateway intents, by Discord's names. */
export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  /** Bans, and what is added to the audit log. */
  guildModeration: 1 << 2,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
  autoModerationConfiguration: 1 << 20,
  autoModerationExecution: 1 << 21,
} as const;

/** Intents that Discord gives only where the application's owner switched them on. */
export type PrivilegedIntent = 'GUILD_MEMBERS' | 'GUILD_PRESENCES' | 'MESSAGE_CONTENT';

const PRIVILEGED: Readonly<Record<PrivilegedIntent, { intent: number; flag: number }>> = {
  GUILD_PRESENCES: { intent: Intent.guildPresences, flag: 1 << 13 },
  GUILD_MEMBERS: { intent: Intent.guildMembers, flag: 1 << 15 },
  MESSAGE_CONTENT: { intent: Intent.messageContent, flag: 1 << 19 },
};

/** Every bit that means something today. */
const ALL_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

export function isValidIntents(intents: unknown): intents is number {
  return (
    typeof intents === 'number' &&
    Number.isInteger(intents) &&
    intents >= 0 &&
    (intents & ~ALL_INTENTS) === 0
  );
}

/** Whether these intents hold a privileged one that was not granted. */
export function holdsRefusedIntent(intents: number, granted: readonly PrivilegedIntent[]): boolean {
  return Object.entries(PRIVILEGED).some(([name, { intent }]) => {
    return (intents & intent) !== 0 && !granted.some((grantedName) => grantedName === name);
  });
}

/** The flags of an application that holds these intents (the limited form, under 100 guilds). */
export function applicationFlags(granted: readonly PrivilegedIntent[]): number {
  return granted.reduce((flags, name) => flags | PRIVILEGED[name].flag, 0);
}
