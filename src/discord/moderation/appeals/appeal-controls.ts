import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { PlainControl, PlainControlContext } from '../../control.js';
import { plainId } from '../../controls/custom-id.js';
import type { Edge } from '../../edge.js';
import type { Form } from '../../form.js';
import { privately, type Reply } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { appealControls, appealDays, type Refusal, readCaseRef, whyNot } from './appealable.js';
import { showOwnCases } from './own-cases.js';

export type AppealEdge = Pick<Edge, 'moderation' | 'moderating'>;

/**
 * The member's side: mostly in a direct message, where there is no server, so the control carries it.
 * Whose case it is, is checked each time.
 */
export function createAppealControls(edge: AppealEdge): readonly PlainControl[] {
  const anyone = { under: 'anything', permissions: [] } as const;
  return [
    {
      ...{ ...anyone, name: appealControls.appeal, answers: 'with a form' },
      // In the list of a member's own cases, it is chosen in a menu.
      run: async (context) => {
        const given = await appealableCase(context.values[0] ?? context.argument, context, edge);
        return appealForm(given, context.messages);
      },
    },
    { ...anyone, name: appealControls.send, run: (context) => send(context, edge) },
    {
      ...{ ...anyone, name: appealControls.own },
      run: async (context) => privately(await showOwnCases(context, edge)),
    },
  ];
}

const longestAppeal = 1_000;

function appealForm({ guildId, number }: Case, { moderation }: Messages): Form {
  const { form } = moderation.cases.appeals;
  return {
    customId: plainId(appealControls.send, `${guildId}.${number}`),
    title: form.title,
    fields: [
      {
        id: 'why',
        label: form.label,
        description: form.description,
        style: 'paragraph',
        required: true,
        maxLength: longestAppeal,
      },
    ],
  };
}

async function send(context: PlainControlContext, edge: AppealEdge): Promise<Reply> {
  const { memberId, messages } = context;
  const given = await appealableCase(context.argument, context, edge);
  const { guildId, number: caseNumber } = given;
  const text = (context.fields.why ?? '').trim().slice(0, longestAppeal);
  const appeal = { guildId, caseNumber, memberId, text, language: messages.language };
  const isFirst = await edge.moderation.appeals.create(appeal);
  // Of two forms that were open at once, the first counts.
  if (!isFirst) throw refusal({ already: { state: 'waiting', answer: '' } });
  await edge.moderating.queue.proposeAppeal(appeal, given);
  return privately({ content: messages.moderation.cases.appeals.received });
}

/** @throws UserFacingError that says why it may not be appealed. */
async function appealableCase(
  argument: string,
  { memberId }: PlainControlContext,
  { moderation }: AppealEdge,
): Promise<Case> {
  const ref = readCaseRef(argument);
  if (ref === null) throw refusal('not_yours');
  const given = await moderation.cases.find(ref.guildId, ref.number);
  const appeal = await moderation.appeals.find(ref.guildId, ref.number);
  const why = whyNot(memberId, { given, appeal, now: Date.now() });
  if (why !== null || given === undefined) throw refusal(why ?? 'not_yours');
  const server = await moderation.servers.find(ref.guildId);
  if (server?.isOn === true) return given;
  throw new UserFacingError((messages) => messages.moderation.cases.appeals.errors.off);
}

function refusal(why: Refusal): UserFacingError {
  return new UserFacingError((messages) => {
    const { errors } = messages.moderation.cases.appeals;
    if (why === 'not_yours') return errors.notYours;
    if (why === 'too_late') return errors.tooLate(appealDays);
    if (why === 'nothing_to_take_back') return errors.nothingToTakeBack;
    return alreadyText(why.already, messages);
  });
}

/** With the moderators' words: so they also reach whom no direct message does. */
function alreadyText(
  { state, answer }: Pick<Appeal, 'state' | 'answer'>,
  { moderation }: Messages,
) {
  const { errors, answers } = moderation.cases.appeals;
  const words = safeText(answer, 1_000);
  if (state === 'waiting' || words === '') return errors.already[state];
  return [errors.already[state], '', answers.words, `> ${words}`].join('\n');
}
