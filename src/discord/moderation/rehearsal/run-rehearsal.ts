import { UserFacingError } from '../../../errors.js';
import type { Finding } from '../../../moderation/finding.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import type { Asked } from '../../asked.js';
import type { Working } from '../../interactions/work-in-sight.js';
import { type InSight, shownMeanwhile } from '../../library/in-sight.js';
import type { OutgoingMessage } from '../../reply.js';
import { readPast } from './read-past.js';
import {
  mostChannels,
  mostMessages,
  type Rehearsal,
  type RehearsalTools,
} from './rehearsal-tools.js';
import { rehearse } from './rehearse.js';
import { renderRehearsal } from './render-rehearsal.js';
import { readSubject } from './subject.js';

export type Rehearsing = Asked & Working & { readonly guildId: string };

/** Seconds in which a member has one rehearsal at a time. */
const oneWithin = 180;

/**
 * Runs a rehearsal and shows what it found. Nothing is stored.
 * @param stateId under which its choices are kept, for the way back.
 * @throws UserFacingError where messages cannot be read, or something is to be chosen first.
 */
export async function runRehearsal(
  rehearsal: Rehearsal,
  stateId: string,
  context: Rehearsing,
  tools: RehearsalTools,
): Promise<OutgoingMessage> {
  requireReading(tools);
  const key = `rehearsal:${context.guildId}:${context.memberId}`;
  if (!(await tools.states.hold(key, context.memberId, oneWithin)))
    throw new UserFacingError(({ moderation }) => moderation.rules.rehearsal.errors.tooOften);
  try {
    return await shownMeanwhile(context, {
      work: (inSight) => run(rehearsal, stateId, { ...context, inSight }, tools),
    });
  } finally {
    await tools.states.release(key);
  }
}

/** @throws UserFacingError without the Message Content intent. */
export function requireReading({ discussion }: Pick<RehearsalTools, 'discussion'>): void {
  if (discussion.readsMessages()) return;
  throw new UserFacingError(({ moderation }) => moderation.rules.rehearsal.errors.noContent);
}

async function run(
  { subject, from = subject, channelIds, messages: wanted }: Rehearsal,
  stateId: string,
  context: Rehearsing & { readonly inSight: InSight },
  tools: RehearsalTools,
): Promise<OutgoingMessage> {
  const { guildId, memberId, messages: words, signal } = context;
  const { moderation, moderating, channels } = tools;
  const { rules, name } = await readSubject(subject, context, tools);
  const chosen = channelIds.slice(0, mostChannels);
  if (chosen.length === 0)
    throw new UserFacingError(({ moderation: said }) => said.rules.rehearsal.errors.channels);
  const desk = moderating.rehearsing;
  const readable = await desk.readable(guildId, memberId, chosen);
  if (readable.length === 0)
    throw new UserFacingError(({ moderation: said }) => said.rules.rehearsal.errors.mayNotRead);
  const most = Math.min(mostMessages, Math.max(1, wanted));
  const onRead = (done: number) =>
    context.inSight(({ moderation: said }) => said.rules.rehearsal.reading(done));
  const reading = { guildId, channelIds: readable, most, signal, onRead };
  const past = await readPast(reading, { channels, desk });
  const server =
    (await moderation.servers.find(guildId)) ?? (await moderation.servers.change(guildId, {}));
  const articleIds = tools.served.at(context).map(({ id }) => id);
  const { examiner } = moderation;
  const check = articleIds.length === 0 ? {} : { check: createCheck(articleIds, context, tools) };
  const rehearsed = await rehearse({
    ...{ messages: past.messages, rules, server, examiner, desk, signal, ...check },
  });
  if (isOwn(subject, server)) await moderation.servers.change(guildId, { isRehearsed: true });
  const mayManage = context.may('ManageGuild');
  return renderRehearsal({
    ...{ rehearsed, name, stateId, guildId, words, from, mayManage },
    channelIds: readable,
    notReadable: chosen.filter((id) => !readable.includes(id)),
    byOthers: past.byOthers,
    next: mayManage ? nextOf({ subject, from }, server) : null,
  });
}

/** Whether it is what holds here, or will once moderation is on. */
function isOwn(subject: string, { preset }: ModeratedServer): boolean {
  return subject === 'all' || subject === `preset.${preset}`;
}

/**
 * What was rehearsed, and nothing else, is offered. Cards need a place before moderation is on; modes
 * of a preset need one.
 */
function nextOf(
  { subject, from }: { readonly subject: string; readonly from: string },
  server: ModeratedServer,
): 'on' | 'modes' | 'save' | null {
  if (subject.startsWith('draft.')) return subject === from ? 'save' : null;
  if (!isOwn(subject, server)) return null;
  if (server.isOn) return server.preset === null ? null : 'modes';
  return server.queueChannelId === null ? null : 'on';
}

function createCheck(
  articleIds: readonly string[],
  { messages }: Rehearsing,
  { moderation }: RehearsalTools,
) {
  return (message: ModeratedMessage, rule: Rule): Promise<readonly Finding[]> =>
    moderation.misstatements.check(message.text, rule, {
      ...{ articleIds, language: messages.language },
    });
}
