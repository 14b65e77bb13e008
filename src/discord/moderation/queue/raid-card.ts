import type { APIEmbedField } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { type CardFacts, type CardRenderer, colors } from './card.js';
import { raidRows, slowRow } from './card-rows.js';
import { placeOf } from './finding-card.js';
import { settledText } from './settled-text.js';
import { whyLines } from './why-lines.js';

/** Many findings as one card, which grows. Of members it names those who wrote the most. */
export const renderRaid: CardRenderer = ({ proposal, messages, slow }) => {
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
          ...slowField(slow, messages),
        ],
      },
    ],
    content: isOpen ? '' : settledText(proposal, messages),
    components: isOpen ? raidRows(proposal, messages) : afterwards(proposal, messages),
  };
};

/** How many messages each wrote, the most first. */
function byMember({ messages }: Pick<Proposal, 'messages'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { memberId } of messages) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** Who deleted what there was may still want the channels slower. */
function afterwards(proposal: Proposal, messages: Messages) {
  const isOver = proposal.updatedAt < Date.now() - slowedFor;
  return proposal.state === 'settling' || isOver ? [] : [slowRow(proposal, messages)];
}

/** Milliseconds after the decision. */
const slowedFor = 3_600_000;

const mostNamed = 10;

function slowField(slow: CardFacts['slow'], messages: Messages): APIEmbedField[] {
  if (slow.length === 0) return [];
  const { fields, raid } = messages.moderation.queue;
  const channels = slow
    .slice(0, mostNamed)
    .map(({ channelId }) => `<#${channelId}>`)
    .join(', ');
  const end = Math.max(...slow.map(({ until }) => until));
  const until = `<t:${Math.ceil(end / 1_000)}:t>`;
  return [{ name: fields.slowMode, value: raid.slowed({ channels, until }) }];
}

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
