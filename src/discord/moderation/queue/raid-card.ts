import type { Messages } from '../../../locales/messages.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { type CardRenderer, colors } from './card.js';
import { raidRows } from './card-rows.js';
import { placeOf } from './finding-card.js';
import { settledText } from './settled-text.js';
import { whyLines } from './why-lines.js';

/** Many findings as one card, which grows. Of members it names those who wrote the most. */
export const renderRaid: CardRenderer = ({ proposal, messages }) => {
  const { queue } = messages.moderation;
  const isOpen = proposal.state === 'waiting';
  const members = byMember(proposal);
  const counts = { messages: proposal.messages.length, members: members.size };
  return {
    embeds: [
      {
        color: isOpen ? colors.raid : colors.settled,
        title: queue.titles.raid(counts),
        ...(isOpen ? { description: queue.raid.lead } : {}),
        fields: [
          { name: queue.fields.why, value: whyText(proposal, messages) },
          { name: queue.fields.where, value: placesText(proposal, messages) },
          { name: queue.fields.members, value: membersText(members) },
        ],
      },
    ],
    content: isOpen ? '' : settledText(proposal, messages),
    components: isOpen ? raidRows(proposal, messages) : [],
  };
};

/** How many messages each wrote, the most first. */
export function byMember({ messages }: Pick<Proposal, 'messages'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { memberId } of messages) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

const mostNamed = 10;

function whyText({ findings }: Proposal, messages: Messages): string {
  return whyLines(findings, messages).join('\n') || '…';
}

function placesText(proposal: Proposal, messages: Messages): string {
  const channels = [...new Set(proposal.messages.map(({ channelId }) => channelId))];
  const [, ...others] = channels;
  const shown = others.slice(0, mostNamed).map((id) => `<#${id}>`);
  return [placeOf(proposal, messages), ...shown].join(' · ');
}

function membersText(members: ReadonlyMap<string, number>): string {
  const named = [...members].slice(0, mostNamed).map(([id, count]) => `<@${id}> (${count})`);
  return [...named, ...(members.size > mostNamed ? ['…'] : [])].join(', ') || '…';
}
