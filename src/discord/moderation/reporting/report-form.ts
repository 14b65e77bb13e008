import type { Messages } from '../../../locales/messages.js';
import type { MessageCommandContext } from '../../command.js';
import { plainId } from '../../controls/custom-id.js';
import type { Edge } from '../../edge.js';
import type { Form } from '../../form.js';
import { privately, type Reply } from '../../reply.js';

export type ReportEdge = Pick<Edge, 'moderation' | 'moderating' | 'states' | 'coolDowns'>;

/** What the form needs to know of its message, until it is sent. */
export interface ReportState {
  /** As {@link Edge.states} forgets it with the message. */
  readonly messageId: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly text: string;
}

export const reportControl = 'report-send';

/**
 * DECISION: an hour. Somebody else's words wait in it, and stay though they delete everything: else
 * whoever is reported would erase the report before it is sent.
 */
export function waitingReports(states: ReportEdge['states']) {
  return states.of<ReportState>(reportControl, { days: 1 / 24 });
}

/** Opens the form, or says why the message cannot be reported. */
export async function openReport(
  { target, messages, memberId, guildId }: MessageCommandContext,
  { moderation, states }: ReportEdge,
): Promise<Reply | Form> {
  const { errors } = messages.moderation.queue.reporting;
  const server = guildId === null ? undefined : await moderation.servers.find(guildId);
  if (server?.isOn !== true) return privately({ content: errors.off });
  // Bots are not moderated, and what is one's own can be deleted.
  if (target.byMachine) return privately({ content: errors.byMachine });
  if (target.authorId === memberId) return privately({ content: errors.own });
  const { id: messageId, channelId, authorId, authorName, content: text } = target;
  const state: ReportState = { messageId, channelId, authorId, authorName, text };
  return formOf(await waitingReports(states).keep(state, memberId), messages);
}

function formOf(stateId: string, { moderation }: Messages): Form {
  const { form } = moderation.queue.reporting;
  return {
    customId: plainId(reportControl, stateId),
    title: form.title,
    fields: [
      {
        id: 'remark',
        label: form.label,
        description: form.description,
        placeholder: form.placeholder,
        style: 'paragraph',
        required: false,
        maxLength: 300,
      },
    ],
  };
}
