import type { APIEmbedField } from 'discord-api-types/v10';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { PlainControlContext } from '../../control.js';
import { privately, type Reply } from '../../reply.js';
import { articleQuotes } from './article-quotes.js';
import { colors } from './card.js';
import { otherwiseRows } from './card-rows.js';
import { deletesAlong } from './deletes-along.js';
import { caseLine } from './history-field.js';
import { messageLines, mostMessages } from './message-lines.js';
import type { QueueEdge } from './queue-controls.js';
import { whyLines } from './why-lines.js';

/** What finds no room on a card: each of its messages, the article's own words, all recent cases, the other manner of acting. */
export async function showMore(
  proposal: Proposal,
  { messages }: Pick<PlainControlContext, 'messages'>,
  edge: QueueEdge,
): Promise<Reply> {
  const { queue } = messages.moderation;
  const deletes = deletesAlong(proposal);
  const concernsMember =
    proposal.state === 'waiting' && proposal.kind !== 'raid' && proposal.memberId !== null;
  const embed = {
    color: colors.waiting,
    title: queue.more.title,
    ...(await said(proposal, messages, edge)),
    fields: [
      ...listed(queue.fields.why, whyLines(proposal.findings, messages)),
      ...(await articleQuotes(proposal.findings, messages, edge)),
      ...listed(queue.fields.history, await caseLines(proposal, messages, edge)),
    ],
  };
  return privately({
    ...(concernsMember ? { content: deletes ? queue.more.keeping : queue.more.deleting } : {}),
    embeds: [embed],
    components: concernsMember ? otherwiseRows(proposal, messages) : [],
  });
}

/** One message alone is on the card itself. */
async function said(
  { id, guildId, messages: behind }: Proposal,
  messages: PlainControlContext['messages'],
  { moderation }: QueueEdge,
): Promise<{ readonly description?: string }> {
  if (behind.length < 2) return {};
  const shown = await moderation.proposals.said(id, mostMessages);
  return { description: messageLines(shown, { guildId, count: behind.length }, messages) };
}

function listed(name: string, lines: readonly string[]): APIEmbedField[] {
  if (lines.length === 0) return [];
  return [{ name, value: lines.join('\n').slice(0, fieldLimit) }];
}

async function caseLines(
  { guildId, memberId }: Proposal,
  messages: PlainControlContext['messages'],
  { moderation }: QueueEdge,
): Promise<readonly string[]> {
  if (memberId === null) return [];
  const all = await moderation.cases.list({ guildId, memberId, limit: mostCases });
  return all.length === 0
    ? [messages.moderation.queue.noCases]
    : all.map((given) => caseLine(given, messages));
}

const fieldLimit = 1_024;
const mostCases = 10;
