import { setTimeout } from 'node:timers/promises';
import { UserFacingError } from '../../../errors.js';
import type { Case } from '../../../moderation/cases/case.js';
import type {
  Proposal,
  ProposedAction,
  ProposedMessage,
  SettledHow,
} from '../../../moderation/queue/proposal.js';
import type { PlainControl, PlainControlContext } from '../../control.js';
import type { Edge } from '../../edge.js';
import { type PermissionName, requirePermissions } from '../../permissions.js';
import type { Reply } from '../../reply.js';
import { type InServer, inServer } from '../cases/in-server.js';
import { permissionOf } from '../cases/permission-of.js';
import { requireNotAbout } from '../cases/require-not-about.js';
import { requireOn } from '../cases/require-on.js';
import { sayOf } from '../cases/take-order.js';
import { actOnProposal } from './act-on-proposal.js';
import { type Manner, queueControls, readArgument, timeoutChoices } from './card-rows.js';
import type { Decision } from './moderating-queue.js';
import { showMore } from './more-panel.js';
import { requireModerator } from './require-moderator.js';
import { sayDecision } from './say-decision.js';
import { settledWith } from './settled-with.js';
import { slowDown } from './slow-down.js';

export type QueueEdge = Pick<Edge, 'moderation' | 'moderating' | 'library' | 'citationLink'>;

type Context = InServer<PlainControlContext>;

/** Everything that stands under cards. Who may is checked at each click. */
export function createQueueControls(edge: QueueEdge): readonly PlainControl[] {
  return [
    control('dismiss', async (context) => {
      requireModerator(context);
      return dismiss(context, edge);
    }),
    ...(['delete', 'warn', 'kick', 'ban'] as const).map((action) =>
      control(action, (context) => act({ action, duration: null }, context, edge), [
        permissionOf[action],
      ]),
    ),
    control(
      'timeout',
      (context) => act({ action: 'timeout', duration: chosen(context) }, context, edge),
      ['ModerateMembers'],
    ),
    control('happened', (context) => settleUnsure(true, context, edge), ['ModerateMembers']),
    control('didNotHappen', (context) => settleUnsure(false, context, edge), ['ModerateMembers']),
    {
      ...control('more', async (context) => {
        requireModerator(context);
        return showMore((await find(context, edge)).proposal, context, edge);
      }),
      answers: 'beside',
    },
    { ...control('slow', (context) => slow(context, edge), ['ManageChannels']), answers: 'beside' },
  ];
}

function control(
  name: keyof typeof queueControls,
  run: (context: Context) => Promise<Reply>,
  permissions: readonly PermissionName[] = [],
): PlainControl {
  return {
    name: queueControls[name],
    under: 'anything',
    permissions,
    answers: 'in its place',
    run: (context) => run(inServer(context)),
  };
}

/** @throws UserFacingError where the card is of another server, or too old to be known. */
async function find(
  { argument, guildId }: Context,
  { moderation }: QueueEdge,
): Promise<{ proposal: Proposal; manner: Manner }> {
  const read = readArgument(argument);
  const proposal = read && (await moderation.proposals.find(read.id));
  if (read === undefined || proposal?.guildId !== guildId)
    throw new UserFacingError(({ discord }) => discord.errors.expired);
  return { proposal, manner: read.manner };
}

function chosen({ values }: Context): number {
  const choice = timeoutChoices.find((one) => String(one) === values[0]);
  if (choice === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
  return choice;
}

async function dismiss(context: Context, edge: QueueEdge): Promise<Reply> {
  return decide(context, edge, async () => ({
    how: { decision: 'dismissed', action: null, duration: null, cases: [] },
    failed: null,
  }));
}

async function act(
  given: Pick<ProposedAction, 'action' | 'duration'>,
  context: Context,
  edge: QueueEdge,
): Promise<Reply> {
  await requireOn(context, edge);
  return decide(context, edge, async (proposal, manner) => {
    if (proposal.kind === 'raid') {
      // Whatever is done about a raid takes its messages along.
      requirePermissions(context, ['ManageMessages']);
      return { how: await edge.moderating.raids.act(proposal, given), failed: null };
    }
    const taken = await actOnProposal(proposal, { ...given, manner }, context, edge);
    const how = settledWith(taken);
    return { how, failed: how === null ? taken : null };
  });
}

async function settleUnsure(happened: boolean, context: Context, edge: QueueEdge): Promise<Reply> {
  return decide(context, edge, async ({ guildId, caseNumber }) => {
    const number = caseNumber ?? 0;
    await edge.moderating.actions.settleUnsure({ guildId, number, happened });
    const decision = happened ? 'happened' : 'did_not_happen';
    return { how: { decision, action: null, duration: null, cases: [number] }, failed: null };
  });
}

const authorOf = ({ memberId }: ProposedMessage) => memberId;

interface Worked {
  readonly how: SettledHow | null | 'interrupted';
  /** Why nothing came of it. */
  readonly failed: Case | null;
}

async function decide(
  context: Context,
  edge: QueueEdge,
  work: (proposal: Proposal, manner: Manner) => Promise<Worked>,
): Promise<Reply> {
  const { proposal, manner } = await find(context, edge);
  requireNotAbout(context, [proposal.memberId, ...proposal.messages.map(authorOf)]);
  const { interactionId, memberId: moderatorId } = context;
  let failed: Case | null = null;
  const deciding = edge.moderating.queue.decide(
    proposal.id,
    { moderatorId, interactionId },
    async (claimed) => {
      const worked = await work(claimed, manner);
      failed = worked.failed;
      return worked.how;
    },
  );
  const decision = await soon(deciding, proposal, edge);
  const why = failed === null ? '' : await sayOf(context, failed, edge);
  return sayDecision({ decision, why, context }, edge);
}

/** What takes longer, as with a raid, goes on while the card says so. */
async function soon(
  deciding: Promise<Decision>,
  { id, kind }: Proposal,
  { moderation, moderating: { queue } }: QueueEdge,
): Promise<Decision> {
  if (kind !== 'raid') return deciding;
  const first = await Promise.race([deciding, setTimeout(patience, null)]);
  if (first !== null) return first;
  const proposal = await moderation.proposals.find(id);
  if (proposal === undefined) return deciding;
  deciding.then(
    () => queue.show(proposal),
    () => queue.show(proposal),
  );
  return { outcome: 'claimed', proposal };
}

/** Milliseconds. */
const patience = 3_000;

async function slow(context: Context, edge: QueueEdge): Promise<Reply> {
  await requireOn(context, edge);
  return slowDown((await find(context, edge)).proposal, context, edge);
}
