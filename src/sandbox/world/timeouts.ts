import type { MemberRecord } from './records.js';

/** Until when the member may neither write nor act in the guild; null: they may. */
export function timedOutUntil(member: MemberRecord, guildId: string): string | null {
  return member.timeouts[guildId] ?? null;
}

/** Whether the member is timed out now; a time that has passed stands until it is replaced. */
export function isTimedOut(member: MemberRecord, guildId: string): boolean {
  const until = timedOutUntil(member, guildId);
  return until !== null && Date.parse(until) > Date.now();
}
