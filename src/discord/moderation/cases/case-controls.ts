import type { PlainControl, PlainControlContext } from '../../control.js';
import type { Form } from '../../form.js';
import { inPlace, privately, type Reply } from '../../reply.js';
import { caseControls } from './case-control-names.js';
import { readListId, showCases } from './case-list.js';
import { reasonForm, saveReason } from './edit-reason.js';
import { findCase, showCase } from './find-case.js';
import { type InServer, inServer } from './in-server.js';
import { takeStep } from './next-step.js';
import { requireOn } from './require-on.js';
import type { ActingEdge } from './take-order.js';
import { askToUndo, undoCase } from './undo-case.js';

type Context = InServer<PlainControlContext>;

/** What stands under cases and their lists, for moderators. */
export function createCaseControls(edge: ActingEdge): readonly PlainControl[] {
  return [
    control(caseControls.open, 'beside', async (context) =>
      privately(await showCase(context, numberOf(context.values[0]), edge)),
    ),
    control(caseControls.show, 'beside', async (context) =>
      privately(await showCase(context, numberOf(context.argument), edge)),
    ),
    control(caseControls.page, 'beside', async (context) => {
      const page = await showCases(readListId(context.argument), context, edge);
      // Under a card that all moderators see, the list is for who asked.
      return context.message?.private === true ? inPlace(page) : privately(page);
    }),
    control(caseControls.edit, 'with a form', async (context) =>
      reasonForm(await findCase(context, numberOf(context.argument), edge), context),
    ),
    control(caseControls.save, 'beside', (context) =>
      saveReason(
        context,
        { number: numberOf(context.argument), reason: context.fields.reason ?? '' },
        edge,
      ),
    ),
    control(caseControls.undo, 'beside', (context) =>
      askToUndo(context, numberOf(context.argument), edge),
    ),
    control(caseControls.undoNow, 'in its place', (context) =>
      undoCase(context, numberOf(context.argument), edge),
    ),
    control(caseControls.keep, 'in its place', async ({ messages }) =>
      inPlace({ content: messages.moderation.cases.undo.cancelled, components: [] }),
    ),
    control(caseControls.step, 'beside', async (context) => {
      await requireOn(context, edge);
      return takeStep(context, context.argument, edge);
    }),
  ];
}

function control(
  name: string,
  answers: NonNullable<PlainControl['answers']>,
  run: (context: Context) => Promise<Reply | Form>,
): PlainControl {
  return {
    ...{ name, answers, under: 'anything', permissions: ['ModerateMembers'] },
    run: async (context) => run(inServer(context)),
  };
}

/** What is no number is of no case. */
function numberOf(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
