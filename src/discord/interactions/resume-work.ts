import type { Client } from 'discord.js';
import { messagesFor } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import type { PostedMessages } from '../answers/posted-messages.js';
import { askedOf } from '../asked.js';
import type { SettingsStore } from '../settings/settings-store.js';
import { replyToFailure } from './boundary.js';
import { keptLine } from './interaction-line.js';
import type { Mentions } from './mentions.js';
import type { LeftMention, LeftWork, PendingWork } from './pending-work.js';
import { type PerformProps, perform } from './perform.js';
import { noteWhere, respond } from './respond.js';
import { begunAs, createResponder, type Responder } from './responder.js';

export interface ResumeWorkProps extends PerformProps {
  readonly client: Client<true>;
  readonly pending: PendingWork;
  readonly settings: Pick<SettingsStore, 'at'>;
  readonly posted: Pick<PostedMessages, 'note'>;
  readonly log: Log;
  readonly deadline?: number;
}

/**
 * After a restart: does again what was acknowledged and not answered, and puts the answer where its
 * announcement stands. Asked anew, not taken up in the middle: a question costs nothing but time, and
 * nothing that an interaction starts is done twice by asking for it twice. Never rejects.
 */
export async function resumeWork(
  left: LeftWork,
  stop: AbortSignal,
  props: ResumeWorkProps,
): Promise<void> {
  const { client, pending, log } = props;
  const { request, announcement } = left;
  const hasMessage = request.kind === 'control' && request.used.message !== null;
  const line = keptLine(client, { ...left, hasMessage });
  const responder = createResponder(line, log, begunAs(announcement));
  try {
    await answerAgain(left, responder, stop, props);
    log.info('An interaction from before the restart was answered.');
  } catch (error) {
    const messages = messagesFor(request.facts.locale);
    await responder.send(replyToFailure(error, messages, log)).catch((unsent: unknown) => {
      log.warn('An interaction from before the restart could not be answered.', { error: unsent });
    });
  } finally {
    await pending.remove(left.id).catch((error: unknown) => {
      log.warn('An interaction from before the restart could not be forgotten.', { error });
    });
  }
}

async function answerAgain(
  { request, receivedAt }: LeftWork,
  responder: Responder,
  stop: AbortSignal,
  props: ResumeWorkProps,
): Promise<void> {
  const asked = askedOf(request.facts, await props.settings.at(request.facts));
  const { work, visibility } = perform(request, asked, props, true);
  const settings = { visibility, announcement: null, grace: 0, stop, askedAt: receivedAt };
  const given = await respond(responder, { ...props, ...settings, messages: asked.messages }, work);
  await noteWhere(given, asked.channelId, props.posted);
}

export interface ResumeMentionProps {
  readonly client: Client<true>;
  readonly pending: PendingWork;
  readonly mentions: Mentions;
  readonly log: Log;
}

/** The same for a message that mentions the bot, where it still stands. Never rejects. */
export async function resumeMention(
  { messageId, channelId }: LeftMention,
  stop: AbortSignal,
  { client, pending, mentions, log }: ResumeMentionProps,
): Promise<void> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (channel?.isTextBased() !== true) return;
    await mentions.handle(await channel.messages.fetch(messageId), stop, true);
  } catch (error) {
    log.debug('A mention from before the restart could not be answered.', { error });
  } finally {
    await pending.removeMention(messageId).catch((error: unknown) => {
      log.warn('A mention from before the restart could not be forgotten.', { error });
    });
  }
}
