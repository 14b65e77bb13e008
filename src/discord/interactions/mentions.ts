import { type Message, MessageType } from 'discord.js';
import { messagesFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import type { Log } from '../../log.js';
import type { Asking } from '../answers/asking.js';
import type { PostedMessages } from '../answers/posted-messages.js';
import { repliedAnswer } from '../answers/replied-answer.js';
import { shownAt } from '../answers/shown-at.js';
import { type CitationLink, renderAnswer } from '../rendering/answer-message.js';
import { renderStep, renderWriting } from '../rendering/writing-message.js';
import type { OutgoingMessage } from '../reply.js';
import type { PlaceSettings } from '../settings/place-settings.js';
import type { SettingsStore } from '../settings/settings-store.js';
import { replyToFailure } from './boundary.js';
import type { AskGate } from './command-gate.js';
import { coolingDown } from './mention-cool-down.js';
import { createMessageResponder, earlierReply } from './message-responder.js';
import type { PendingWork } from './pending-work.js';
import { createStepsInSight } from './steps-in-sight.js';
import { keepTyping } from './typing.js';
import { defaultDeadline, type Working, workInSight } from './work-in-sight.js';

/**
 * Answers messages that mention the bot, and replies to it that ping.
 *
 * DECISIONS
 * - A mention carries its content without the Message Content intent, so this works for everyone.
 * - A message can only be answered where all see it, also with "not covered": saying nothing would
 *   look broken, and a direct message nobody asked for is worse. It is one line, without passages.
 * - There is no locale in a message: the answer is framed in the language of the question, and
 *   where Glose does not speak that, in the server's.
 */
export interface Mentions {
  /**
   * Never rejects. Messages that do not mention the bot are left alone.
   * @param again true where a restart takes it up: a cool-down was counted before.
   */
  handle(message: Message, signal: AbortSignal, again?: boolean): Promise<void>;
}

export interface MentionsProps extends AskGate {
  readonly asking: Asking;
  readonly settings: Pick<SettingsStore, 'at'>;
  readonly pending: Pick<PendingWork, 'ofMention'>;
  readonly posted: Pick<PostedMessages, 'note' | 'byMessage'>;
  readonly citationLink: CitationLink;
  readonly log: Log;
  /** Milliseconds for a whole answer; default 120,000. */
  readonly deadline?: number;
}

export function createMentions(props: MentionsProps): Mentions {
  return {
    async handle(message, signal, again = false) {
      try {
        if (asksUs(message) && maySpeak(message))
          await answerMention(message, { stop: signal, again }, props);
      } catch (error) {
        props.log.error('A mention could not be answered.', { error });
      }
    },
  };
}

async function answerMention(
  message: Message,
  { stop, again }: { readonly stop: AbortSignal; readonly again: boolean },
  props: MentionsProps,
): Promise<void> {
  const settings = await props.settings.at(placeOf(message));
  if (!settings.enabled) return;
  const server = messagesFor(settings.language ?? message.guild?.preferredLocale);
  const responder = createMessageResponder(
    message,
    again ? await earlierReply(message) : undefined,
  );
  const text = questionIn(message);
  if (text === '') {
    await responder.send([{ content: server.discord.askMe(server.commands.ask.name) }]);
    return;
  }
  if (!again) {
    const told = await coolingDown(message.author.id, { settings, server }, props);
    if (told !== null) {
      if (told.length > 0) await responder.send(told);
      return;
    }
  }
  const { log, deadline = defaultDeadline } = props;
  const explain = (error: unknown) => replyToFailure(error, server, log).messages;
  const note = props.pending.ofMention(message);
  const noting = setTimeout(note.begun, notedAfter);
  const stopTyping = keepTyping({ show: () => showTyping(message, log), longest: deadline });
  const edit = (begun: OutgoingMessage) => {
    stopTyping();
    return responder.show(begun);
  };
  const given = await workInSight<Given>(
    (working) => replyTo(message, { ...working, text, server, settings }, props),
    { deadline, stop, edit, log },
  )
    .catch((error: unknown): Given => ({ messages: explain(error) }))
    .finally(stopTyping);
  try {
    const sent = await responder
      .send(given.messages)
      .catch((error: unknown) => responder.send(explain(error)));
    if (given.subject !== undefined)
      for (const id of sent) await props.posted.note(given.subject, message.channelId, id);
  } finally {
    clearTimeout(noting);
    await note.end();
  }
}

interface Given {
  readonly messages: readonly OutgoingMessage[];
  /** The answer that they show. */
  readonly subject?: string;
}

/** Milliseconds. What is answered sooner, as nearly everything is, costs no write. */
const notedAfter = 300;

function placeOf({ guildId, channelId, channel }: Message) {
  return { guildId, channelId, parentId: channel.isThread() ? channel.parentId : null };
}

interface Asked extends Working {
  readonly settings: PlaceSettings;
  readonly text: string;
  /** Words of the server's language. */
  readonly server: Messages;
}

async function replyTo(
  message: Message,
  { text, server, settings, signal, show }: Asked,
  { asking, citationLink, posted, log }: MentionsProps,
): Promise<Given> {
  const view = { title: null, citationLink };
  let answerId = '';
  let noteShown: (language: string) => void = () => {};
  const steps = createStepsInSight((step) => {
    noteShown(server.language);
    show(renderStep({ title: null, messages: server, step, answerId }));
  });
  try {
    const { answer, ...kept } = await asking.ask({
      text,
      ...placeOf(message),
      memberId: message.author.id,
      askedIn: message.id,
      settings,
      audience: 'everyone',
      ...(settings.language === null ? {} : { language: settings.language }),
      repliesTo: await repliedAnswer(message, { posted, log }),
      signal,
      onStep(step, id, shown) {
        answerId = id;
        noteShown = shown;
        steps.reached(step);
      },
      onPartial(partial, id) {
        steps.end();
        show(
          renderWriting({
            ...view,
            messages: spoken(partial.language, server),
            partial,
            answerId: id,
          }),
        );
      },
    });
    const messages = spoken(answer.language, server);
    const shown = shownAt(placeOf(message), kept);
    return {
      messages: renderAnswer({ ...view, answer, answerId: kept.id, messages, shown }),
      subject: kept.id,
    };
  } finally {
    steps.end();
  }
}

/** The words of a language, or those of the server where Glose does not speak it. */
function spoken(language: string, server: Messages): Messages {
  const messages = messagesFor(language);
  return messages.language === language ? messages : server;
}

/** Written by a person, mentioning us by name; neither `@everyone` nor one of our roles does. */
function asksUs(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  return message.mentions.users.has(message.client.user.id);
}

/** Where the bot may not write there is nobody to tell; replying needs to see the channel's history. */
function maySpeak(message: Message): boolean {
  if (!message.channel.isSendable()) return false;
  if (message.channel.isDMBased()) return true;
  const mine = message.channel.permissionsFor(message.client.user.id);
  return mine?.has(message.channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages') === true;
}

/** What is asked, without whom and what is merely named: people, roles, channels, custom emoji. */
function questionIn(message: Message): string {
  return message.content.replace(named, ' ').replace(/\s+/g, ' ').trim();
}

const named = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|(?<!\w)@(?:everyone|here)\b/g;

function showTyping(message: Message, log: Log): void {
  if (!message.channel.isSendable()) return;
  message.channel.sendTyping().catch((error: unknown) => {
    log.debug('Typing could not be shown.', { error });
  });
}
