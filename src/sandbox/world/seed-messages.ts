import { emptyMessage } from './empty-message.js';
import { parseMentions } from './mentions.js';
import type { ChannelRecord, MemberRecord, MessageRecord } from './records.js';
import { named } from './seed-names.js';
import type { SeedMessage, SeedScript } from './seed-script.js';
import type { Snowflakes } from './snowflake.js';

/** @throws Error when a message names what is not there, or replies to a later one */
export function seedMessages(
  script: SeedScript,
  snowflakes: Snowflakes,
  guild: {
    readonly members: readonly MemberRecord[];
    readonly channels: readonly ChannelRecord[];
  },
): MessageRecord[] {
  const seeds = script.messages ?? [];
  const times = messageTimes(seeds, Date.now());
  const messages: MessageRecord[] = [];
  for (const [index, seed] of seeds.entries()) {
    const author = named(guild.members, seed.author, 'member');
    const replyTo = seed.replyTo === undefined ? null : messages[seed.replyTo];
    if (replyTo === undefined) throw new Error(`Seed message ${index} replies to a later one.`);
    messages.push({
      ...emptyMessage({
        id: snowflakes.next(times[index]),
        channelId: named(guild.channels, seed.channel, 'channel').id,
        authorId: author.id,
      }),
      content: seed.content,
      type: replyTo === null ? 0 : 19,
      replyTo: replyTo?.id ?? null,
      mentionedUsers: parseMentions(seed.content).users,
      suggestions: seed.suggestions ?? [],
    });
  }
  return messages;
}

/** Milliseconds, never falling: ids must rise with time. */
function messageTimes(seeds: readonly SeedMessage[], now: number): number[] {
  const times = seeds.map((seed, index) => {
    return now - (seed.minutesAgo ?? seeds.length - 1 - index) * 60_000;
  });
  for (const [index, time] of times.entries()) {
    times[index] = Math.max(time, times[index - 1] ?? 0);
  }
  return times;
}
