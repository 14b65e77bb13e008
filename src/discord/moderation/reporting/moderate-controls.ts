import { UserFacingError } from '../../../errors.js';
import type { Case, Grounds } from '../../../moderation/cases/case.js';
import type { PlainControl, PlainControlContext } from '../../control.js';
import { plainId } from '../../controls/custom-id.js';
import type { Form } from '../../form.js';
import { privately, type Reply } from '../../reply.js';
import { type InServer, inServer } from '../cases/in-server.js';
import { requireNotAbout } from '../cases/require-not-about.js';
import { requireOn } from '../cases/require-on.js';
import { takeAndSay } from '../cases/take-order.js';
import { stepText } from '../queue/proposed-text.js';
import { settledWith } from '../queue/settled-with.js';
import {
  type ModerateEdge,
  type ModerateState,
  moderateChoices,
  moderateControls,
} from './moderate-panel.js';

/** The menu of the panel, and the form with the reason that it opens. */
export function createModerateControls(edge: ModerateEdge): readonly PlainControl[] {
  return [
    {
      name: moderateControls.choose,
      under: 'anything',
      permissions: [],
      answers: 'with a form',
      run: async (context) => reasonForm(context),
    },
    {
      name: moderateControls.do,
      under: 'anything',
      permissions: [],
      run: async (context) => act(inServer(context), edge),
    },
  ];
}

function reasonForm({ argument, values, messages }: PlainControlContext): Form {
  const [value = ''] = values;
  const { panel } = messages.moderation.queue.reporting;
  return {
    customId: plainId(moderateControls.do, `${argument}.${value}`),
    title: stepText(choiceOf(value), messages),
    fields: [
      {
        id: 'reason',
        label: panel.reason,
        description: panel.reasonDescription,
        style: 'paragraph',
        required: false,
        maxLength: 400,
      },
    ],
  };
}

/** The permission is asked for by {@link takeAndSay}, which knows what the action needs. */
async function act(context: InServer<PlainControlContext>, edge: ModerateEdge): Promise<Reply> {
  await requireOn(context, edge);
  const { argument, fields, messages } = context;
  const [stateId = '', value = ''] = argument.split('.');
  const choice = choiceOf(value);
  const states = edge.states.of<ModerateState>(moderateControls.choose);
  const target = await states.find(stateId);
  if (target === undefined) return privately({ content: messages.discord.errors.expired });
  const { memberId, memberName, message } = target;
  if (choice.action === 'delete') requireNotAbout(context, [memberId]);
  const wanted = {
    ...{ ...choice, memberId, memberName, reason: fields.reason ?? '', tells: true },
    grounds: groundsOf(message),
    messages: choice.action === 'delete' && message !== null ? [placeOf(message)] : [],
  };
  const { case: taken, content } = await takeAndSay(context, wanted, edge);
  if (message !== null) await settleCard(message.messageId, taken, context, edge);
  return privately({ content });
}

/** A card that waits on the same message and nothing else is settled by it: nobody need decide again. */
async function settleCard(
  messageId: string,
  taken: Case,
  { memberId: moderatorId, interactionId }: PlainControlContext,
  { moderation, moderating: { queue } }: ModerateEdge,
): Promise<void> {
  const how = settledWith(taken);
  const card = await moderation.proposals.waitingOn(messageId);
  if (how === null || card === undefined || card.memberId !== taken.memberId) return;
  if (card.messages.some((one) => one.messageId !== messageId)) return;
  const { outcome } = await queue.decide(card.id, { moderatorId, interactionId }, async () => how);
  if (outcome === 'settled') queue.show(card);
}

/** @throws UserFacingError for what no menu of ours offers. */
function choiceOf(value: string) {
  const choice = Object.hasOwn(moderateChoices, value) ? moderateChoices[value] : undefined;
  if (choice === undefined) throw new UserFacingError(({ discord }) => discord.errors.expired);
  return choice;
}

function groundsOf(message: ModerateState['message']): Grounds | null {
  if (message === null) return null;
  const quote = message.text.slice(0, longestQuote);
  return { quote, rule: null, kind: null, message: placeOf(message) };
}

function placeOf({ channelId, messageId }: NonNullable<ModerateState['message']>) {
  return { channelId, messageId };
}

const longestQuote = 1_000;
