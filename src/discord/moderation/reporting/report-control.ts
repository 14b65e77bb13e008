import type { PlainControl, PlainControlContext } from '../../control.js';
import { inTime } from '../../interactions/command-gate.js';
import { privately, type Reply } from '../../reply.js';
import { type ReportEdge, reportControl, waitingReports } from './report-form.js';

/**
 * The form of a report, sent. What reaches the moderators names no reporter, nor does anything that the
 * reported member sees; who it was is kept to count and to delete with what is kept of them.
 */
export function createReportControl(edge: ReportEdge): PlainControl {
  return {
    name: reportControl,
    under: 'anything',
    permissions: [],
    run: (context) => report(context, edge),
  };
}

/** A member, in a server. Whoever reports more in ten minutes is asked to wait, not refused for good. */
const coolDown = { uses: 5, seconds: 600 } as const;
const onceIn = 7 * 86_400;

async function report(
  context: PlainControlContext,
  { states, coolDowns, moderating }: ReportEdge,
): Promise<Reply> {
  const { argument, fields, guildId, memberId, messages, again = false } = context;
  const { reporting } = messages.moderation.queue;
  const waiting = waitingReports(states);
  const given = await waiting.find(argument);
  if (given === undefined || guildId === null)
    return privately({ content: messages.discord.errors.expired });
  const key = `report:${given.messageId}:${memberId}`;
  if (!(await states.hold(key, memberId, onceIn)))
    return privately({ content: again ? reporting.passedOn : reporting.already });
  const limit = { key: `report:${guildId}:member:${memberId}`, coolDown };
  const next = again ? null : await coolDowns.use([limit]);
  if (next !== null) {
    await states.release(key);
    return privately({ content: reporting.errors.coolDown(inTime(next)) });
  }
  const { messageId, channelId, authorId, authorName, text } = given;
  await moderating.queue.proposeReport({
    ...{ guildId, text, memberId: authorId, memberName: authorName, reporterId: memberId },
    message: { messageId, channelId, memberId: authorId },
    remark: (fields.remark ?? '').replace(/\s+/g, ' ').trim(),
  });
  // The moderators have the words now. Sent a second time, the form is still known to be this one.
  await waiting.change(argument, { ...given, authorId: '', authorName: '', text: '' });
  return privately({ content: reporting.passedOn });
}
