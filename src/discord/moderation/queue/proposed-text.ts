import { formatsIn } from '../../../locales/formats.js';
import type { Messages } from '../../../locales/messages.js';
import type { Proposal, ProposedAction } from '../../../moderation/queue/proposal.js';

/** What the server's ladder proposes. */
export function proposedText({ proposed }: Proposal, messages: Messages): string {
  const { proposals } = messages.moderation.queue;
  if (proposed === null) return proposals.nothing;
  const { action, duration, deletes } = proposed;
  if (action === 'delete') return proposals.delete;
  return proposals.step({ step: stepText({ action, duration }, messages), deletes });
}

/** "Time out for 1 day" */
export function stepText(
  { action, duration }: Pick<ProposedAction, 'action' | 'duration'>,
  messages: Messages,
): string {
  const { cases, queue } = messages.moderation;
  if (action === 'delete') return queue.buttons.delete;
  return cases.step({ action, duration: durationText(duration, messages) });
}

/** @param milliseconds null is none. */
export function durationText(milliseconds: number | null, { language }: Messages): string {
  if (milliseconds === null) return '';
  return formatsIn(language).duration(Math.round(milliseconds / 1_000));
}
