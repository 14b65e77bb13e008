import type { APIEmbedField } from 'discord-api-types/v10';
import { formatsIn } from '../../../locales/formats.js';
import type { Messages } from '../../../locales/messages.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { messageLink } from '../../message-link.js';
import { lay, link, words } from '../../rendering/markup.js';
import { safeText } from '../../safe-text.js';
import { type CardRenderer, colors } from './card.js';
import { actionRows } from './card-rows.js';
import { deletesAlong } from './deletes-along.js';
import { historyField } from './history-field.js';
import { proposedText } from './proposed-text.js';
import { settledText } from './settled-text.js';
import { whyLines } from './why-lines.js';

/** Of a finding, and of what members report: the words, why, by whom, and what may be done. */
export const renderFinding: CardRenderer = (facts) => {
  const { proposal, messages } = facts;
  const { queue } = messages.moderation;
  const isOpen = proposal.state === 'waiting';
  return {
    embeds: [
      {
        color: isOpen ? colors.waiting : colors.settled,
        title: titleOf(proposal, messages),
        description: [quoted(proposal, messages), moreLine(proposal, messages)]
          .filter((line) => line !== '')
          .join('\n'),
        fields: [
          { name: queue.fields.author, value: authorOf(proposal), inline: true },
          { name: queue.fields.where, value: placeOf(proposal, messages), inline: true },
          ...whyField(proposal, messages),
          ...facts.evidence,
          ...remarkField(proposal, messages),
          historyField(facts),
          ...(isOpen
            ? [{ name: queue.fields.proposed, value: proposedText(proposal, messages) }]
            : []),
        ],
        ...(isOpen ? { footer: { text: deletesWith(proposal, messages) } } : {}),
      },
    ],
    content: isOpen ? '' : settledText(proposal, messages),
    components: isOpen ? actionRows(proposal, messages) : [],
  };
};

/** As `[start, end)`, of the text that is shown: what stands before the first finding may be cut off. */
function excerptOf({ text, findings }: Pick<Proposal, 'text' | 'findings'>) {
  const first = Math.min(...findings.map(({ start }) => start), text.length);
  const from = first > mostBefore ? first - mostBefore / 2 : 0;
  const bold = findings
    // What concerns the whole message is not emphasised: nothing would stand out.
    .filter(({ start, end }) => end - start < text.length || text.length < longestWord)
    .map(({ start, end }) => [start - from, end - from] as const);
  return { shown: text.slice(from), bold, isCut: from > 0 };
}

function quoted(proposal: Proposal, { moderation }: Messages): string {
  const { shown, bold, isCut } = excerptOf(proposal);
  const lines = lay(words(shown, bold), '> ', longestQuote);
  const [line = ''] = lines;
  if (line === '')
    return proposal.state === 'settled' ? moderation.queue.forgotten : moderation.queue.noText;
  return `${isCut ? line.replace('> ', '> … ') : line}${lines.length > 1 ? ' …' : ''}`;
}

function moreLine({ messages: behind }: Proposal, { moderation }: Messages): string {
  return behind.length > 1 ? moderation.queue.moreMessages(behind.length - 1) : '';
}

function titleOf(
  { kind, findings, reports }: Proposal,
  { moderation, language }: Messages,
): string {
  const { queue, findings: found } = moderation;
  if (kind === 'report') return queue.titles.report(reports);
  const kinds = new Set(findings.map(({ kind: of }) => found.kinds[of]));
  return formatsIn(language).list([...kinds]);
}

export function authorOf({ memberId, memberName }: Proposal): string {
  const name = safeText(memberName ?? '', 100);
  return memberId === null ? '…' : `<@${memberId}>${name === '' ? '' : ` (${name})`}`;
}

export function placeOf({ guildId, messages: behind }: Proposal, messages: Messages): string {
  const [first] = behind;
  if (first === undefined) return '…';
  const address = messageLink(guildId, first.channelId, first.messageId);
  return `<#${first.channelId}> · ${link(messages.moderation.queue.message, address)}`;
}

function whyField(proposal: Proposal, messages: Messages): APIEmbedField[] {
  const { queue } = messages.moderation;
  const lines = [
    ...whyLines(proposal.findings, messages),
    ...(proposal.kind === 'finding' && proposal.reports > 0
      ? [queue.reported(proposal.reports)]
      : []),
  ];
  return lines.length === 0 ? [] : [{ name: queue.fields.why, value: lines.join('\n') }];
}

function remarkField({ remark }: Proposal, { moderation }: Messages): APIEmbedField[] {
  const lines = remark
    .split('\n')
    .map((line) => safeText(line, 300))
    .filter((line) => line !== '')
    .slice(0, mostRemarks);
  if (lines.length === 0) return [];
  const value = lines.map((line) => `> ${line}`).join('\n');
  return [{ name: moderation.queue.fields.remarks, value: value.slice(0, fieldLimit) }];
}

function deletesWith(proposal: Proposal, { moderation }: Messages): string {
  return deletesAlong(proposal) ? moderation.queue.alsoDeletes : moderation.queue.alsoKeeps;
}

const fieldLimit = 1_024;
const mostRemarks = 3;
const mostBefore = 400;
const longestWord = 40;
const longestQuote = 1_200;
