import type { StateCommand, StateMember } from '../../member-api.js';
import type { Place } from './place.js';

// Bits of the protocol's permissions.
const administrator = 1n << 3n;
const manageMessages = 1n << 13n;
const sendMessages = 1n << 11n;
const createPublicThreads = 1n << 35n;
const sendInThreads = 1n << 38n;

/** Whether the member may use the command in this place: the others are not offered. */
export function mayUse(me: StateMember, command: StateCommand, place: Place): boolean {
  if (place.direct) return command.guild_id === undefined && command.contexts?.includes(1) === true;
  if (isTimedOut(me)) return false;
  const needed = command.default_member_permissions ?? null;
  const inServers = command.contexts == null || command.contexts.includes(0);
  if (!inServers || needed === null) return inServers;
  // "0" is for administrators alone.
  const bits = BigInt(needed) === 0n ? administrator : BigInt(needed);
  return holds(me.guildPermissions, bits);
}

export function mayWrite(me: StateMember, place: Place): boolean {
  if (place.direct) return true;
  if (place.thread?.locked === true && !mayDeleteOthers(me, place)) return false;
  return holds(me.permissions[place.id], place.thread === null ? sendMessages : sendInThreads);
}

export function mayOpenThread(me: StateMember, place: Place): boolean {
  if (place.direct) return false;
  return place.thread === null && holds(me.permissions[place.id], createPublicThreads);
}

/** Until then the member reads, and neither writes nor acts. */
export function isTimedOut({ timedOutUntil }: StateMember): boolean {
  return timedOutUntil !== null && Date.parse(timedOutUntil) > Date.now();
}

function mayDeleteOthers(me: StateMember, place: Place): boolean {
  return holds(me.permissions[place.id], manageMessages);
}

function holds(granted: string | undefined, needed: bigint): boolean {
  const bits = BigInt(granted ?? '0');
  return (bits & administrator) !== 0n || (bits & needed) === needed;
}
