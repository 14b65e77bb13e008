import { UserFacingError } from '../../../errors.js';
import type { PlainControl } from '../../control.js';
import { inPlace, privately, type Reply } from '../../reply.js';
import { operatorControl } from '../../settings/operator-control.js';
import type { InServer } from '../../settings/show-settings.js';
import { ruleControls } from '../rules/rule-controls-names.js';
import { otherCards } from '../switching/switching-rows.js';
import { renderRehearsalCard } from './rehearsal-card.js';
import {
  messageCounts,
  mostChannels,
  rehearsalControls as names,
  type Rehearsal,
  type RehearsalTools,
  rehearsalsOf,
} from './rehearsal-tools.js';
import { usualChannels } from './rehearse-own.js';
import { type Rehearsing, requireReading, runRehearsal } from './run-rehearsal.js';
import { readSubject, subjectsOf } from './subject.js';

/** Everything on the cards of rehearsals: for moderators, who change nothing by them. */
export function createRehearsalControls(tools: RehearsalTools): readonly PlainControl[] {
  const begin = (context: InServer, subject: string) => beginRehearsal(context, subject, tools);
  const changes = (name: string, change: (context: InServer) => Partial<Rehearsal>) =>
    moderatorControl(name, async (context) => {
      const rehearsal = await requireRehearsal(context, tools);
      const changed = { ...rehearsal, ...change(context) };
      await rehearsalsOf(tools).change(context.argument, changed);
      return inPlace(await cardOf(changed, context.argument, context, tools));
    });
  return [
    moderatorControl(otherCards.rehearse, async (context) =>
      begin(context, await first(context, tools)),
    ),
    moderatorControl(ruleControls.rehearse, (context) =>
      begin(context, `rule.${context.argument}`),
    ),
    moderatorControl(ruleControls.rehearseDraft, (context) =>
      begin(context, `draft.${context.argument}`),
    ),
    changes(names.subject, ({ values }) => ({ subject: values[0] ?? 'all' })),
    changes(names.channels, ({ values }) => ({ channelIds: values.slice(0, mostChannels) })),
    changes(names.messages, ({ values }) => ({
      messages: messageCounts.find((count) => String(count) === values[0]) ?? 200,
    })),
    changes(names.change, () => ({})),
    moderatorControl(names.run, async (context) => {
      const rehearsal = await requireRehearsal(context, tools);
      // In its place, the card stays until the result stands there.
      const quietly = { ...context, show: () => {} };
      return inPlace(await runRehearsal(rehearsal, context.argument, quietly, tools));
    }),
  ];
}

/** `/moderation rehearse`: at once, on the channel where it is used unless another is named. */
export async function rehearseAtOnce(
  context: Rehearsing,
  chosen: Pick<Rehearsal, 'subject' | 'channelIds' | 'messages'>,
  tools: RehearsalTools,
): Promise<Reply> {
  requireReading(tools);
  const rehearsal = { ...chosen, from: chosen.subject, guildId: context.guildId };
  // Before it is kept: what is none is said at once.
  await readSubject(chosen.subject, context, tools);
  const stateId = await rehearsalsOf(tools).keep(rehearsal, context.memberId);
  return privately(await runRehearsal(rehearsal, stateId, context, tools));
}

async function beginRehearsal(
  context: InServer,
  subject: string,
  tools: RehearsalTools,
): Promise<Reply> {
  requireReading(tools);
  const { guildId, memberId } = context;
  const channelIds = await usualChannels(context, tools);
  const rehearsal: Rehearsal = { guildId, subject, from: subject, channelIds, messages: 200 };
  const stateId = await rehearsalsOf(tools).keep(rehearsal, memberId);
  return inPlace(await cardOf(rehearsal, stateId, context, tools));
}

/** The server's own rules; the first preset where it has none. */
async function first({ guildId }: InServer, { moderation }: RehearsalTools): Promise<string> {
  return (await moderation.rules.of(guildId)).length > 0 ? 'all' : 'preset.gentle';
}

async function cardOf(
  rehearsal: Rehearsal,
  stateId: string,
  context: InServer,
  tools: RehearsalTools,
) {
  const { name } = await readSubject(rehearsal.subject, context, tools);
  const subjects = await subjectsOf(context, tools);
  return renderRehearsalCard({
    ...{ rehearsal, stateId, subjects, name, messages: context.messages },
    mayManage: context.may('ManageGuild'),
  });
}

/** @throws UserFacingError where its time is over; of another server it is not found. */
async function requireRehearsal(
  { guildId, argument }: InServer,
  tools: RehearsalTools,
): Promise<Rehearsal> {
  const rehearsal = await rehearsalsOf(tools).find(argument);
  if (rehearsal?.guildId === guildId) return rehearsal;
  throw new UserFacingError(({ discord }) => discord.errors.expired);
}

function moderatorControl(name: string, run: (context: InServer) => Promise<Reply>): PlainControl {
  return { ...operatorControl(name, run), permissions: ['ModerateMembers'] };
}
