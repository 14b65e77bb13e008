import type { Deleted, Done, Hands, Standing } from '../../../src/moderation/actions/hands.js';
import type { Case } from '../../../src/moderation/cases/case.js';

/** One server with one member, as far as actions change it, and what was done there. */
export interface LittleDiscord {
  readonly hands: Hands;
  /** What was done, in order: a request that changed nothing is not in it. */
  readonly deeds: readonly string[];
  /** Messages that stand. */
  readonly messages: Set<string>;
  standing: Standing;
  /** What the next request of a kind comes to, instead of being done. */
  answer(kind: keyof Hands, ...answers: readonly Answer[]): void;
}

/** `lost`: done, and not answered. `down`: not done, and not answered. */
export type Answer = Done | 'lost' | 'down';

export const member: Standing = {
  isPresent: true,
  isBanned: false,
  isOwner: false,
  isBot: false,
  isThisBot: false,
  isModerator: false,
  isAdministrator: false,
  highestRole: 1,
  botHighestRole: 9,
  joinedAt: 0,
  timedOutUntil: null,
  botMay: { timeOut: true, kick: true, ban: true },
};

/** How long a nonce keeps a second message away: longer than the engine relies on. */
const nonceLife = 180_000;

export function createLittleDiscord(now: () => number): LittleDiscord {
  const deeds: string[] = [];
  const answers = new Map<keyof Hands, Answer[]>();
  const nonces = new Map<string, number>();
  const messages = new Set<string>();
  const discord: LittleDiscord = {
    deeds,
    messages,
    standing: member,
    answer: (kind, ...given) => void answers.set(kind, [...given]),
    hands: {
      async standing() {
        if (next('standing') !== undefined) throw new Error('503');
        const { timedOutUntil } = discord.standing;
        const isOver = timedOutUntil !== null && timedOutUntil <= now();
        return { ...discord.standing, timedOutUntil: isOver ? null : timedOutUntil };
      },
      timeOut: async (_, until) =>
        request('timeOut', until === null ? 'untimeout' : 'timeout', { timedOutUntil: until }),
      kick: async () =>
        discord.standing.isPresent
          ? request('kick', 'kick', { isPresent: false, joinedAt: null })
          : 'unknown_member',
      ban: async () => request('ban', 'ban', { isPresent: false, joinedAt: null, isBanned: true }),
      unban: async () =>
        discord.standing.isBanned ? request('unban', 'unban', { isBanned: false }) : 'not_banned',
      async deleteMessages(_, places): Promise<Deleted> {
        const before = places.filter(({ messageId }) => !messages.has(messageId));
        for (const { messageId } of places) if (messages.delete(messageId)) deeds.push('delete');
        return { gone: places, goneBefore: before.length, failed: [], lacksPermission: false };
      },
      async tell(given: Case) {
        const answer = next('tell');
        if (answer === 'down') return 'unsure';
        if (answer === 'refused') return 'refused';
        const sentAt = nonces.get(`${given.number}`);
        if (sentAt === undefined || now() - sentAt > nonceLife) deeds.push('tell');
        nonces.set(`${given.number}`, sentAt ?? now());
        return answer === 'lost' ? 'unsure' : 'sent';
      },
    },
  };
  const next = (kind: keyof Hands) => answers.get(kind)?.shift();
  const request = (kind: keyof Hands, deed: string, change: Partial<Standing>): Done => {
    const answer = next(kind);
    if (answer === 'down') return 'unsure';
    if (answer !== undefined && answer !== 'lost' && answer !== 'done') return answer;
    deeds.push(deed);
    discord.standing = { ...discord.standing, ...change };
    return answer === 'lost' ? 'unsure' : 'done';
  };
  return discord;
}
