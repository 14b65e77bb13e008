import type { Messages } from '../../../locales/messages.js';
import type { Case, NoticeState } from '../../../moderation/cases/case.js';
import { safeText } from '../../safe-text.js';
import { onlyDeleted } from './only-deleted.js';
import { permissionOf } from './permission-of.js';

/** What the words of an outcome need beyond the case; empty where it is not known. */
export interface ResultDetails {
  /** Names of the bot's highest role and of the member's; hostile. */
  readonly mine: string;
  readonly theirs: string;
}

export const noDetails: ResultDetails = { mine: '', theirs: '' };

/** What became of it, in a line: the number, what was done or why not, and whether the member knows. */
export function sayResult(given: Case, messages: Messages, details = noDetails): string {
  const { cases } = messages.moderation;
  const said = [
    `**${cases.numbered(given.number)}** ·`,
    outcomeText(given, messages, details),
    isDone(given) ? toldText(given, messages) : '',
  ];
  return said.filter((part) => part !== '').join(' ');
}

/** What was done, or why it was not. */
export function outcomeText(given: Case, messages: Messages, details = noDetails): string {
  const { cases } = messages.moderation;
  const { action, state, outcome } = given;
  if (state === 'open') return cases.underWay;
  if (outcome === null) return cases.unsure;
  const member = memberText(given);
  if (onlyDeleted(given)) return cases.leftDeleted(member);
  if (outcome === 'done') return cases.done[action]({ member, until: untilText(given) });
  return cases.outcomes[outcome]({
    member,
    permission: messages.discord.permissions[permissionOf[action]],
    mine: roleText(details.mine),
    theirs: roleText(details.theirs),
    until: outcome === 'already' ? untilText(given) : '',
  });
}

/** The member as they were called, in bold. */
function memberText({ memberName, memberId }: Case): string {
  return `**${safeText(memberName ?? '', 80) || memberId || '…'}**`;
}

/** When a timeout ends, as Discord shows it; empty where there is none. */
export function untilText({ action, duration, createdAt }: Case): string {
  if (action !== 'timeout' || duration === null) return '';
  const seconds = Math.floor((createdAt + duration) / 1_000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

/** Empty where nobody is ever told. */
export function toldText({ action, notice, steps, memberId }: Case, messages: Messages): string {
  const { told } = messages.moderation.cases;
  // Of who is gone it is not even tried: Discord delivers to nobody without a common server.
  const isUntried = steps.toldAt === null && memberId !== null;
  if (notice === 'refused' && isUntried) return told.left;
  const isUntold = notice === 'none' && (action === 'note' || action === 'unban');
  return isUntold ? '' : told[toldWords[notice]];
}

const toldWords = {
  none: 'none',
  due: 'pending',
  trying: 'pending',
  sent: 'sent',
  refused: 'refused',
  unsure: 'unsure',
} as const satisfies Readonly<Record<NoticeState, string>>;

function isDone({ state, outcome }: Case): boolean {
  return outcome === 'done' && state !== 'failed';
}

function roleText(name: string): string {
  const safe = safeText(name, 100);
  return safe === '' ? '' : `**${safe}**`;
}
