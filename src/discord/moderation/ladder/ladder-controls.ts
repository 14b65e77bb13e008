import { UserFacingError } from '../../../errors.js';
import type { Messages } from '../../../locales/messages.js';
import type { Bounds } from '../../../moderation/rules/bounds.js';
import type { LadderStep } from '../../../moderation/server.js';
import type { PlainControl } from '../../control.js';
import type { Edge } from '../../edge.js';
import type { Form } from '../../form.js';
import { inPlace, type Reply } from '../../reply.js';
import { operatorControl } from '../../settings/operator-control.js';
import { readCount } from '../../settings/setting-form.js';
import type { InServer } from '../../settings/show-settings.js';
import {
  type LadderServer,
  ladderControls as names,
  readStep,
  renderLadder,
} from './ladder-card.js';

export type LadderTools = Pick<Edge, 'moderation'>;

/** Everything on the card of the ladder. */
export function createLadderControls(tools: LadderTools): readonly PlainControl[] {
  const { rulebook } = tools.moderation;
  return [
    operatorControl(names.show, (context) => show(context, tools)),
    operatorControl(names.step, (context) =>
      show(context, tools, Number(context.values[0] ?? Number.NaN)),
    ),
    operatorControl(names.action, async (context) => {
      const step = readStep(context.values[0]);
      const index = Number(context.argument);
      if (step === null) throw expired();
      await changeSteps(
        context,
        (steps) => steps.map((one, at) => (at === index ? step : one)),
        tools,
      );
      return show(context, tools, index);
    }),
    operatorControl(names.add, async (context) => {
      // Beginning with what comes last: the moderator then says what comes after it.
      await changeSteps(context, (steps) => [...steps, ...steps.slice(-1)], tools);
      return show(context, tools, (await serverOf(context, tools)).ladder.steps.length - 1);
    }),
    operatorControl(names.remove, async (context) => {
      await changeSteps(context, (steps) => steps.slice(0, Math.max(1, steps.length - 1)), tools);
      return show(context, tools);
    }),
    operatorControl(names.usual, async (context) => {
      await changeSteps(context, () => rulebook.defaultLadder.steps, tools);
      return show(context, tools);
    }),
    operatorControl(
      names.form,
      async (context) => limitsForm(await serverOf(context, tools), context.messages, tools),
      'with a form',
    ),
    operatorControl(names.save, async (context) => {
      await saveLimits(context, tools);
      return show(context, tools);
    }),
  ];
}

/** The card as it is now. */
export async function ladderOf(
  context: Pick<InServer, 'guildId' | 'messages'> & { readonly mayChange: boolean },
  tools: LadderTools,
  step: number | null = null,
) {
  const server = await serverOf(context, tools);
  const { rulebook } = tools.moderation;
  const isThere = step !== null && server.ladder.steps[step] !== undefined;
  return renderLadder({ ...context, server, rulebook, step: isThere ? step : null });
}

async function show(
  context: InServer,
  tools: LadderTools,
  step: number | null = null,
): Promise<Reply> {
  return inPlace(await ladderOf({ ...context, mayChange: true }, tools, step));
}

/** With the defaults where nothing was ever set. */
async function serverOf(
  { guildId }: Pick<InServer, 'guildId'>,
  { moderation }: LadderTools,
): Promise<LadderServer> {
  return (await moderation.servers.find(guildId)) ?? moderation.servers.change(guildId, {});
}

async function changeSteps(
  context: InServer,
  change: (steps: readonly LadderStep[]) => readonly LadderStep[],
  tools: LadderTools,
): Promise<void> {
  const { ladder } = await serverOf(context, tools);
  const { max } = tools.moderation.rulebook.serverBounds.steps;
  const steps = change(ladder.steps).slice(0, max);
  await tools.moderation.servers.change(context.guildId, { ladder: { ...ladder, steps } });
}

type FieldName = keyof Messages['moderation']['rules']['ladder']['fields'];

function boundsOf({ moderation }: LadderTools): Readonly<Record<FieldName, Bounds>> {
  const { serverBounds } = moderation.rulebook;
  return {
    days: serverBounds.warningsCountForDays,
    cases: serverBounds.casesKeptForDays,
    raidFindings: serverBounds.raidFindings,
    raidSeconds: serverBounds.raidSeconds,
  };
}

function limitsForm(server: LadderServer, messages: Messages, tools: LadderTools): Form {
  const { fields, formTitle } = messages.moderation.rules.ladder;
  const bounds = boundsOf(tools);
  const field = (id: FieldName, value: number) => ({
    ...{ id, label: fields[id], value: String(value), style: 'short' as const },
    description: messages.settings.fields.between(bounds[id].min, bounds[id].max),
    required: true,
    maxLength: 20,
  });
  return {
    customId: names.save,
    title: formTitle,
    fields: [
      field('days', server.ladder.warningsCountForDays),
      field('cases', server.casesKeptForDays),
      field('raidFindings', server.raid.findings),
      field('raidSeconds', server.raid.seconds),
    ],
  };
}

async function saveLimits(context: InServer, tools: LadderTools): Promise<void> {
  const bounds = boundsOf(tools);
  const read = (id: FieldName) =>
    readCount(
      context.fields[id] ?? '',
      bounds[id],
      ({ moderation }) => moderation.rules.ladder.fields[id],
    );
  const warningsCountForDays = read('days');
  const change = {
    casesKeptForDays: read('cases'),
    raid: { findings: read('raidFindings'), seconds: read('raidSeconds') },
  };
  const { ladder } = await serverOf(context, tools);
  await tools.moderation.servers.change(context.guildId, {
    ...change,
    ladder: { ...ladder, warningsCountForDays },
  });
}

function expired(): UserFacingError {
  return new UserFacingError(({ discord }) => discord.errors.expired);
}
