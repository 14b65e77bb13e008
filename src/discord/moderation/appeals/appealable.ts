import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Case, CaseAction } from '../../../moderation/cases/case.js';
import { plainId } from '../../controls/custom-id.js';

/** Days within which a decision can be appealed. A timeout lasts 28 at most. */
export const appealDays = 30;

/** What is done to a member; what helps them needs no appeal, and of a note they are not told. */
const appealable: ReadonlySet<CaseAction> = new Set(['delete', 'warn', 'timeout', 'kick', 'ban']);

export function isAppealable(action: CaseAction): boolean {
  return appealable.has(action);
}

export const appealControls = { appeal: 'appeal', send: 'appeal-send', own: 'appeal-own' } as const;

/** Of the button in the notice. It carries the server, since in a direct message there is none. */
export function appealId({ guildId, number }: Pick<Case, 'guildId' | 'number'>): string {
  return plainId(appealControls.appeal, `${guildId}.${number}`);
}

/** Null where it is none. */
export function readCaseRef(argument: string): { guildId: string; number: number } | null {
  const [, guildId, number] = /^(\d{1,20})\.(\d{1,9})$/.exec(argument) ?? [];
  if (guildId === undefined || number === undefined) return null;
  return { guildId, number: Number(number) };
}

export type Refusal =
  | 'not_yours'
  | 'nothing_to_take_back'
  | 'too_late'
  /** Appealed before: how that stands. */
  | { readonly already: Pick<Appeal, 'state' | 'answer'> };

/**
 * Why a member may not appeal; null where they may. A case that is not settled may be: of a kick or a
 * ban one is told before it is done.
 */
export function whyNot(
  memberId: string,
  { given, appeal, now }: { given: Case | undefined; appeal: Appeal | undefined; now: number },
): Refusal | null {
  if (given === undefined || given.memberId !== memberId) return 'not_yours';
  if (!isAppealable(given.action)) return 'not_yours';
  if (appeal !== undefined) return { already: appeal };
  if (given.state === 'undone' || given.state === 'failed') return 'nothing_to_take_back';
  return now - given.createdAt > appealDays * 86_400_000 ? 'too_late' : null;
}
