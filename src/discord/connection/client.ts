import { ActivityType, Client, GatewayIntentBits, Options } from 'discord.js';
import { createBoundedRequests } from './bounded-requests.js';

export interface ClientProps {
  /** Base URL of a compatible server, without `/v10`; undefined for Discord's own. */
  readonly apiUrl?: string | undefined;
  /** Asks for the privileged Message Content intent. */
  readonly messageContent: boolean;
}

/** A client that is not connected yet. It keeps little, and pings nobody by default. */
export function createClient({ apiUrl, messageContent }: ClientProps): Client {
  return new Client({
    intents: messageContent ? [...intents, GatewayIntentBits.MessageContent] : intents,
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...kept }),
    presence: { activities: [{ name: '/ask', state: '/ask', type: ActivityType.Custom }] },
    rest: {
      globalRequestsPerSecond,
      invalidRequestWarningInterval: 500,
      makeRequest: createBoundedRequests(),
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
}

/**
 * Discord does not count answers to interactions against a bot's 50 requests a second, but
 * discord.js by itself holds back every 51st request, so that 200 members who ask at once would wait
 * longer than the 3 s that Discord gives. For the few other requests, Discord's own headers and 429
 * are honoured as before.
 */
const globalRequestsPerSecond = 1_000;

/** None of these needs a review; a mention carries its content without the privileged intent. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];

/** Interactions carry what they need, so nothing of members and messages has to be remembered. */
const kept: NonNullable<Parameters<typeof Options.cacheWithLimits>[0]> = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: {
    maxSize: 50,
    keepOverLimit: (member) => member.id === member.client.user.id,
  },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === user.client.user.id },
  VoiceStateManager: 0,
};
