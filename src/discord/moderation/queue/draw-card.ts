import { messagesFor } from '../../../locales/locale.js';
import type { Messages } from '../../../locales/messages.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Proposal, ProposalKind } from '../../../moderation/queue/proposal.js';
import type { OutgoingMessage } from '../../reply.js';
import { renderAppeal } from './appeal-card.js';
import { articleQuotes } from './article-quotes.js';
import type { CardFacts, CardRenderer } from './card.js';
import type { ModeratingQueueProps } from './create-moderating-queue.js';
import { renderFinding } from './finding-card.js';
import { renderRaid } from './raid-card.js';
import { renderUnsure } from './unsure-card.js';

const renderers: Readonly<Record<ProposalKind, CardRenderer>> = {
  finding: renderFinding,
  report: renderFinding,
  raid: renderRaid,
  appeal: renderAppeal,
  unsure: renderUnsure,
};

/** Draws a card with what is known at this moment. */
export function createDrawCard(props: Omit<ModeratingQueueProps, 'channels' | 'log'>) {
  const { moderation } = props;
  return async (proposal: Proposal): Promise<OutgoingMessage> => {
    const { guildId, caseNumber } = proposal;
    const messages = await serverMessages(guildId, props);
    return renderers[proposal.kind]({
      proposal,
      messages,
      evidence: await articleQuotes(proposal.findings, messages, props),
      ...(await earlierCases(proposal, props)),
      appeal: await appealOf(proposal, props),
      slow: proposal.kind === 'raid' ? await props.slowModes.running(channelsOf(proposal)) : [],
      case:
        caseNumber === null ? null : ((await moderation.cases.find(guildId, caseNumber)) ?? null),
    });
  };
}

function channelsOf({ messages }: Pick<Proposal, 'messages'>): readonly string[] {
  return [...new Set(messages.map(({ channelId }) => channelId))];
}

/** What came of the card itself is no earlier case. */
async function earlierCases(
  { guildId, memberId, settledHow }: Proposal,
  { moderation: { cases } }: Pick<ModeratingQueueProps, 'moderation'>,
): Promise<Pick<CardFacts, 'history' | 'cases'>> {
  if (memberId === null) return { history: [], cases: 0 };
  const own = settledHow?.cases ?? [];
  const last = await cases.list({ guildId, memberId, limit: 3 + own.length });
  const history = last.filter(({ number }) => !own.includes(number));
  const all = await cases.count({ guildId, memberId });
  return { history: history.slice(0, 3), cases: all - (last.length - history.length) };
}

async function appealOf(
  { kind, guildId, caseNumber }: Proposal,
  { moderation }: Pick<ModeratingQueueProps, 'moderation'>,
): Promise<Appeal | null> {
  if (kind !== 'appeal' || caseNumber === null) return null;
  return (await moderation.appeals.find(guildId, caseNumber)) ?? null;
}

/** What a whole server reads together: in the language it set, else in Discord's for the server. */
export async function serverMessages(
  guildId: string,
  { settings, line }: Pick<ModeratingQueueProps, 'settings' | 'line'>,
): Promise<Messages> {
  const { language } = await settings.at({ guildId, channelId: '', parentId: null });
  return messagesFor(language ?? line.client().guilds.cache.get(guildId)?.preferredLocale);
}
