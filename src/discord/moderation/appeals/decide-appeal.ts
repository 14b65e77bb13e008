import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import type { PlainControlContext } from '../../control.js';
import { plainId } from '../../controls/custom-id.js';
import type { Form } from '../../form.js';
import { requirePermissions } from '../../permissions.js';
import { buttonRow } from '../../rendering/menus.js';
import { privately, type Reply } from '../../reply.js';
import type { InServer } from '../cases/in-server.js';
import { permissionOf } from '../cases/permission-of.js';
import { requireNotAbout } from '../cases/require-not-about.js';
import type { AppealEdge } from './appeal-controls.js';
import type { CarriedOut } from './appeal-tools.js';
import { whoDecides } from './who-decides.js';

export type Verdict = 'grant' | 'refuse';

/** Names of the controls; the first two stand under the card (appeal-card.ts). */
export const decisionControls = {
  grant: 'appeal-grant',
  refuse: 'appeal-refuse',
  alone: 'appeal-alone',
  decide: 'appeal-decide',
} as const;

type Context = InServer<PlainControlContext>;

interface Deciding {
  readonly proposal: Proposal;
  readonly given: Case;
  readonly appeal: Appeal;
}

/** A press under the card: the form with the answer, or why they are not the one to decide. */
export async function openDecision(
  { verdict, id, saysAlone }: { verdict: Verdict; id: string; saysAlone: boolean },
  context: Context,
  edge: AppealEdge,
): Promise<Reply | Form> {
  const { messages, memberId } = context;
  const { proposal, given } = await find(id, context, edge);
  require(verdict, given, context);
  const { card, buttons } = messages.moderation.cases.appeals;
  if (proposal.state !== 'waiting') {
    edge.moderating.queue.show(proposal);
    return privately({ content: card.settledAlready });
  }
  const decider = await whoDecides(memberId, given, edge);
  if (decider === 'others') return privately({ content: card.othersDecide });
  if (decider === 'free' || saysAlone) return answerForm(verdict, id, messages);
  const customId = plainId(decisionControls.alone, `${verdict}.${id}`);
  return privately({
    content: card.ownDecision,
    components: [buttonRow([{ customId, label: buttons.alone }])],
  });
}

/** The form came back: the appeal is decided, once, and carried out. */
export async function decideAppeal(
  { verdict, id }: { verdict: Verdict; id: string },
  context: Context,
  edge: AppealEdge,
): Promise<Reply> {
  const { messages, memberId, interactionId, message } = context;
  const { given } = await find(id, context, edge);
  require(verdict, given, context);
  const { card } = messages.moderation.cases.appeals;
  if ((await whoDecides(memberId, given, edge)) === 'others')
    return privately({ content: card.othersDecide });
  const answer = (context.fields.answer ?? '').trim();
  let said = card.settledAlready;
  const { queue } = edge.moderating;
  const decision = await queue.decide(id, { moderatorId: memberId, interactionId }, async () => {
    const appeal = await decideOnce({ verdict, given, answer, memberId }, edge);
    said = sayCarriedOut(appeal, await edge.moderating.appeals.carryOut(appeal), messages);
    const cases = [given.number];
    return { decision: appeal.state, action: null, duration: null, cases };
  });
  if (decision.outcome === 'unknown') throw expired();
  queue.show(decision.proposal);
  const isUnderCard = message !== null && message.id === decision.proposal.card?.messageId;
  if (!isUnderCard || decision.outcome !== 'settled') return privately({ content: said });
  const shown = await queue.render(decision.proposal);
  return { visibility: 'private', replaces: true, messages: [shown, { content: said }] };
}

/** @throws UserFacingError for a card of another server, or of what is kept no longer. */
async function find(
  id: string,
  { guildId }: Context,
  { moderation }: AppealEdge,
): Promise<Deciding> {
  const proposal = await moderation.proposals.find(id);
  if (proposal?.guildId !== guildId || proposal.caseNumber === null) throw expired();
  const given = await moderation.cases.find(guildId, proposal.caseNumber);
  const appeal = await moderation.appeals.find(guildId, proposal.caseNumber);
  if (given === undefined || appeal === undefined) throw expired();
  return { proposal, given, appeal };
}

/** Who takes a ban back may ban; whoever moderates may let a decision stand; nobody their own. */
function require(verdict: Verdict, { action, memberId }: Case, context: Context): void {
  requireNotAbout(context, [memberId]);
  requirePermissions(context, [verdict === 'grant' ? permissionOf[action] : 'ModerateMembers']);
}

type Decided = Appeal & { readonly state: 'granted' | 'refused' };

/** What another process decided before a crash stands, whatever is chosen now. */
async function decideOnce(
  { verdict, given, answer, memberId }: DecideOnce,
  { moderation }: AppealEdge,
): Promise<Decided> {
  const { guildId, number: caseNumber } = given;
  const state = verdict === 'grant' ? ('granted' as const) : ('refused' as const);
  await moderation.appeals.decide({ guildId, caseNumber, decidedBy: memberId, answer, state });
  const appeal = await moderation.appeals.find(guildId, caseNumber);
  if (appeal === undefined || appeal.state === 'waiting') throw expired();
  return { ...appeal, state: appeal.state };
}

interface DecideOnce {
  readonly verdict: Verdict;
  readonly given: Case;
  readonly answer: string;
  readonly memberId: string;
}

function sayCarriedOut(
  { state, caseNumber }: Appeal,
  { isTakenBack, told }: CarriedOut,
  { moderation }: Messages,
): string {
  const { card } = moderation.cases.appeals;
  const granted = isTakenBack ? card.granted : card.grantedInVain;
  const said = state === 'granted' ? granted(caseNumber) : card.refused(caseNumber);
  return `${said} ${card.told[told]}`;
}

function answerForm(verdict: Verdict, id: string, { moderation }: Messages): Form {
  const { answer } = moderation.cases.appeals.card;
  return {
    customId: plainId(decisionControls.decide, `${verdict}.${id}`),
    title: verdict === 'grant' ? answer.grantTitle : answer.refuseTitle,
    fields: [
      {
        id: 'answer',
        label: answer.label,
        description: answer.description,
        style: 'paragraph',
        required: false,
        maxLength: 1_000,
      },
    ],
  };
}

function expired(): UserFacingError {
  return new UserFacingError(({ discord }) => discord.errors.expired);
}
