import { messagesFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import type { Asked } from '../asked.js';
import { type StarterQuestions, starter, starterRows } from '../controls/starter.js';
import type { Edge } from '../edge.js';
import type { OutgoingMessage } from '../reply.js';
import { server, viewSettings } from '../settings/settings-view.js';
import { answeringIn } from './answering-channels.js';
import { renderSetup } from './setup-card.js';
import type { SetupStep } from './setup-steps.js';

export type SetupTools = Pick<
  Edge,
  'settings' | 'served' | 'places' | 'askCoolDown' | 'profiles' | 'states' | 'setups' | 'moderation'
>;

/** Who goes on with the setup of a server, and where. */
export type SettingUp = Pick<
  Asked,
  'memberId' | 'messages' | 'channelId' | 'parentId' | 'settings'
> & { readonly guildId: string };

/**
 * A step as it is now. It is written down that the member stands there; at the end, that there is
 * nothing left to go on with.
 */
export async function showSetup(
  who: SettingUp,
  { step, begunBy = null }: { readonly step: SetupStep; readonly begunBy?: string | null },
  tools: SetupTools,
): Promise<OutgoingMessage> {
  const { guildId, memberId } = who;
  const messages = await wordsNow(who, tools);
  if (step === 'done') await tools.setups.end(guildId);
  else await tools.setups.save(guildId, { memberId, step });
  const settings = await viewSettings({ guildId, messages, target: server }, tools);
  const answering = await answeringIn(guildId, tools);
  const tries = step === 'done' ? await questionsToTry({ ...who, messages }, tools) : [];
  const moderates = (await tools.moderation.servers.find(guildId))?.isOn === true;
  return renderSetup({ step, settings, answering, moderates, begunBy, tries });
}

/** Who chose a language for everyone just now sees at once what that means. */
async function wordsNow(
  { guildId, channelId, parentId, messages }: SettingUp,
  { settings }: SetupTools,
): Promise<Messages> {
  const { language } = await settings.at({ guildId, channelId, parentId });
  return language === null ? messages : messagesFor(language);
}

/** None where the bot does not answer, or knows of none yet. */
async function questionsToTry(
  { guildId, channelId, parentId, memberId, messages }: SettingUp,
  { settings, served, profiles, states }: SetupTools,
) {
  const here = await settings.at({ guildId, channelId, parentId });
  const [article] = served.at({ guildId, settings: here });
  if (!here.enabled || article === undefined) return [];
  const profile = await profiles.of(article.id, { language: messages.language });
  const questions = (profile?.starters ?? []).slice(0, offered).map(({ question }) => question);
  if (questions.length === 0) return [];
  const kept = { articleId: article.id, questions };
  const id = await states.of<StarterQuestions>(starter).keep(kept, memberId);
  return starterRows(id, questions);
}

/** More would hide what comes next. */
const offered = 2;
