import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { NextStep } from '../../../moderation/cases/ladder.js';
import { plainId } from '../../controls/custom-id.js';
import { buttonRow } from '../../rendering/menus.js';
import { type OutgoingMessage, privately, type Reply } from '../../reply.js';
import { caseControls } from './case-control-names.js';
import { findCase } from './find-case.js';
import type { InServer } from './in-server.js';
import { type ActingEdge, takeAndSay } from './take-order.js';
import { durationText } from './timeout-duration.js';

/** What a button takes beyond the warning of a case. */
type Step = Pick<NextStep, 'action' | 'duration'>;

/**
 * After a warning: what the ladder has for it, where that is more than a warning.
 * @param due as it stood before the warning, which it does not count.
 */
export function proposeStep(
  number: number,
  due: NextStep,
  messages: Messages,
): Required<Pick<OutgoingMessage, 'content' | 'components'>> | null {
  if (due.action === 'warn' || due.action === 'delete') return null;
  const { next, step: stepText } = messages.moderation.cases;
  const duration = durationText(due.duration ?? 0, messages.language);
  const step = stepText({ action: due.action, duration });
  return {
    content: next.proposed({ warnings: due.warnings + 1, days: due.days, step }),
    components: [buttonRow([{ customId: stepId(number, due), label: step, look: 'main' }])],
  };
}

function stepId(number: number, { action, duration }: Step): string {
  return plainId(caseControls.step, `${number}.${action}.${duration ?? ''}`);
}

/** Null for what is no step. */
function readStepId(argument: string): (Step & { readonly number: number }) | null {
  const [, number, named, typed = ''] = /^(\d+)\.(timeout|kick|ban)\.(\d*)$/.exec(argument) ?? [];
  const action = (['timeout', 'kick', 'ban'] as const).find((one) => one === named);
  if (number === undefined || action === undefined) return null;
  return { number: Number(number), action, duration: typed === '' ? null : Number(typed) };
}

/** What failed may be tried again: each try has its own key, and what was done keeps its. */
async function stepKey(
  guildId: string,
  number: number,
  { moderation }: ActingEdge,
): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const key = tries === 0 ? `step:${number}` : `step:${number}:${tries}`;
    const before = await moderation.cases.findOnce(guildId, key);
    if (before?.state !== 'failed') return key;
  }
}

/** Takes the step, once a case, with the reason of the warning. */
export async function takeStep(
  asked: InServer,
  argument: string,
  edge: ActingEdge,
): Promise<Reply> {
  const step = readStepId(argument);
  if (step === null) throw new UserFacingError(({ discord }) => discord.errors.expired);
  const { number, action, duration } = step;
  const { memberId, memberName, reason } = await findCase(asked, number, edge);
  if (memberId === null) throw new UserFacingError(({ discord }) => discord.errors.expired);
  const { content } = await takeAndSay(
    asked,
    {
      ...{ action, duration, memberId, reason, memberName: memberName ?? '' },
      ...{ tells: true, once: await stepKey(asked.guildId, number, edge) },
    },
    edge,
  );
  return privately({ content });
}
