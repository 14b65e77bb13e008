import { UserFacingError } from '../../errors.js';
import type { Asked } from '../asked.js';
import type { CoolDown, CoolDowns, UseLimit } from './cool-downs.js';

/** Of what counts as asking: commands, mentions, and buttons that ask again or further. */
export interface AskCoolDown {
  /** For each member in every place; null where asking costs nothing. A place may set more. */
  readonly operator: CoolDown | null;
}

export interface AskGate {
  readonly coolDowns: CoolDowns;
  readonly askCoolDown: AskCoolDown;
}

/** Who asks, and what holds there. */
export type Asking = Pick<Asked, 'memberId' | 'settings' | 'again'>;

/**
 * Counts a question of a member. Call it once, before the work, wherever a question is asked: what a
 * button asks counts as what a command asks.
 * @throws UserFacingError that says when they can ask again.
 */
export async function requireCoolDown(asking: Asking, gate: AskGate): Promise<void> {
  if (asking.again === true) return;
  const again = await countAsking(asking, gate);
  if (again === null) return;
  throw new UserFacingError((messages) => messages.discord.errors.coolDown(inTime(again)));
}

/** The same for who can only be told where all read it: see mentions.ts. */
export function countAsking(asking: Asking, gate: AskGate): Promise<number | null> {
  return gate.coolDowns.use(limitsOf(asking, gate.askCoolDown));
}

/** Discord writes it as a time that counts down, in the reader's language. */
export function inTime(time: number): string {
  return `<t:${Math.ceil(time / 1_000)}:R>`;
}

/**
 * All of them hold: what the operator set protects the cost, what a place set protects its peace, so
 * that neither can take back the other's.
 */
function limitsOf({ memberId, settings }: Asking, { operator }: AskCoolDown): UseLimit[] {
  const { coolDown, sharedCoolDowns } = settings;
  return [
    ...(operator === null ? [] : [{ key: `ask:member:${memberId}`, coolDown: operator }]),
    ...(coolDown === null ? [] : [{ key: `ask:${coolDown.scope}:member:${memberId}`, coolDown }]),
    ...sharedCoolDowns.map((shared) => ({ key: `ask:${shared.scope}`, coolDown: shared })),
  ];
}
