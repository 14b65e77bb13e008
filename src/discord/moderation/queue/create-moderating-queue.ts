import type { Log } from '../../../log.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { ProposalDraft } from '../../../moderation/queue/proposal-store.js';
import type { Channels } from '../../channels.js';
import type { Line } from '../../connection/line.js';
import type { SettingsStore } from '../../settings/settings-store.js';
import type { SlowModes } from '../raids/slow-modes.js';
import type { QuotingEdge } from './article-quotes.js';
import { createCardPoster } from './card-poster.js';
import { createDrawCard } from './draw-card.js';
import type { Decision, ModeratingQueue, Report } from './moderating-queue.js';
import { recover } from './recover.js';

export interface ModeratingQueueProps extends QuotingEdge {
  readonly moderation: Pick<Moderation, 'proposals' | 'cases' | 'appeals' | 'servers' | 'counts'>;
  readonly settings: Pick<SettingsStore, 'at'>;
  readonly channels: Pick<Channels, 'post' | 'edit' | 'remove' | 'messages'>;
  readonly line: Pick<Line, 'client'>;
  readonly slowModes: Pick<SlowModes, 'running'>;
  readonly log: Log;
}

export function createModeratingQueue(props: ModeratingQueueProps): ModeratingQueue {
  const { proposals } = props.moderation;
  const draw = createDrawCard(props);
  const poster = createCardPoster({ ...props, draw });
  const propose = async (draft: ProposalDraft) => {
    const count = await countProposed(draft, props);
    const created = await proposals.create(draft);
    await count();
    if (created.kind === 'finding') poster.showSoon(created);
    else poster.show(created);
    return created;
  };
  const proposeOnce = async (kind: Proposal['kind'], draft: ProposalDraft) => {
    const waiting = await proposals.waiting(draft.guildId);
    const isSame = (one: Proposal) => one.kind === kind && one.caseNumber === draft.caseNumber;
    return waiting.find(isSame) ?? propose(draft);
  };
  return {
    propose,
    async proposeReport(report) {
      const waiting = await proposals.waitingOn(report.message.messageId);
      if (waiting === undefined) return propose(reportDraft(report));
      await proposals.join(waiting.id, report);
      poster.show(waiting);
      return waiting;
    },
    proposeAppeal: ({ text }, given) =>
      proposeOnce('appeal', { ...aboutCase(given, 'appeal'), remark: text }),
    proposeUnsure: (given) => proposeOnce('unsure', aboutCase(given, 'unsure')),
    async extend(card, added) {
      const count = await countProposed({ ...added, guildId: card.guildId }, props);
      const isExtended = await proposals.extend(card.id, added);
      if (!isExtended) return false;
      await count();
      poster.show(card);
      return isExtended;
    },
    async foldInto(raidId, ids) {
      if (ids.length === 0) return;
      for (const { guildId, card } of await proposals.foldInto(raidId, ids))
        if (card !== null) poster.takeAway(guildId, card);
    },
    decide: (id, click, work) => decide(id, click, work, props),
    render: draw,
    show: poster.show,
    recover: () => recover({ ...props, show: poster.show }),
    keepPosting: poster.keepPosting,
    idle: poster.idle,
  };
}

async function decide(
  id: string,
  click: Parameters<ModeratingQueue['decide']>[1],
  work: Parameters<ModeratingQueue['decide']>[2],
  { moderation: { proposals, counts } }: ModeratingQueueProps,
): Promise<Decision> {
  const isClaimed = await proposals.claim(id, click);
  const proposal = await proposals.find(id);
  if (proposal === undefined) return { outcome: 'unknown' };
  if (!isClaimed) return { outcome: 'taken', proposal };
  try {
    const how = await work(proposal);
    if (how === 'interrupted') return { outcome: 'claimed', proposal };
    if (how === null) {
      await proposals.release(id);
      return { outcome: 'released', proposal };
    }
    const found = await proposals.findingsOf(id);
    await proposals.settle(id, how);
    const what = how.decision === 'dismissed' ? 'dismissed' : 'acted';
    for (const { rule, times } of found) await counts.add(proposal.guildId, rule, what, times);
    return { outcome: 'settled', proposal: (await proposals.find(id)) ?? proposal };
  } catch (error) {
    await proposals.release(id);
    throw error;
  }
}

/**
 * A finding is proposed once, on whichever card, though a raid takes along what had its own.
 * @returns counts what is new on a card; asked before it is there.
 */
async function countProposed(
  { guildId, messages }: Pick<Proposal, 'guildId' | 'messages'>,
  { moderation: { proposals, counts } }: ModeratingQueueProps,
): Promise<() => Promise<void>> {
  const known = await proposals.onCards(messages.map(({ messageId }) => messageId));
  const times = new Map<string, number>();
  for (const { messageId, said } of messages)
    for (const { rule } of known.has(messageId) ? [] : (said?.findings ?? []))
      times.set(rule, (times.get(rule) ?? 0) + 1);
  return async () => {
    for (const [rule, count] of times) await counts.add(guildId, rule, 'proposed', count);
  };
}

function reportDraft(report: Report): ProposalDraft {
  const { message, ...rest } = report;
  const nothing = { findings: [], proposed: null, caseNumber: null };
  return { ...rest, ...nothing, kind: 'report', messages: [message] };
}

function aboutCase(given: Case, kind: 'appeal' | 'unsure'): ProposalDraft {
  return {
    guildId: given.guildId,
    kind,
    memberId: given.memberId,
    memberName: given.memberName,
    messages: [],
    findings: [],
    text: '',
    proposed: null,
    reporterId: kind === 'appeal' ? given.memberId : null,
    remark: '',
    caseNumber: given.number,
  };
}
