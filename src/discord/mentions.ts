import { type Message, MessageType } from 'discord.js';
import { messagesFor } from '../locales/locale.js';
import type { Messages } from '../locales/messages.js';
import type { Log } from '../log.js';
import type { Asking, KeptAnswer } from './asking.js';
import { replyToFailure } from './boundary.js';
import { withDeadline } from './deadline.js';
import { payloadOf } from './payload.js';
import { type CitationLink, renderAnswer } from './rendering/answer-message.js';
import type { OutgoingMessage } from './reply.js';
import { keepTyping } from './typing.js';

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
  /** Never rejects. Messages that do not mention the bot are left alone. */
  handle(message: Message, signal: AbortSignal): Promise<void>;
}

export interface MentionsProps {
  readonly asking: Asking;
  readonly citationLink: CitationLink;
  readonly log: Log;
  /** Milliseconds for a whole answer; default 60,000. */
  readonly deadline?: number;
}

export function createMentions(props: MentionsProps): Mentions {
  return {
    async handle(message, signal) {
      try {
        if (asksUs(message) && maySpeak(message)) await answerMention(message, signal, props);
      } catch (error) {
        props.log.error('A mention could not be answered.', { error });
      }
    },
  };
}

async function answerMention(
  message: Message,
  stop: AbortSignal,
  props: MentionsProps,
): Promise<void> {
  const server = messagesFor(message.guild?.preferredLocale);
  const text = questionIn(message);
  if (text === '') {
    await send(message, [{ content: server.discord.askMe(server.commands.ask.name) }]);
    return;
  }
  const { asking, deadline = 60_000 } = props;
  const stopTyping = keepTyping({ show: () => showTyping(message, props.log), longest: deadline });
  try {
    const place = { guildId: message.guildId, channelId: message.channelId };
    const question = { ...place, text, memberId: message.author.id, audience: 'everyone' } as const;
    const answering = withDeadline((signal) => asking.ask({ ...question, signal }), {
      deadline,
      stop,
    });
    const kept = await answering.finally(stopTyping);
    await send(message, rendered(kept, server, props));
  } catch (error) {
    await send(message, replyToFailure(error, server, props.log).messages);
  }
}

function rendered({ id, answer }: KeptAnswer, server: Messages, props: MentionsProps) {
  const spoken = messagesFor(answer.language);
  const messages = spoken.language === answer.language ? spoken : server;
  const view = { answer, answerId: id, messages, title: null };
  return renderAnswer({ ...view, citationLink: props.citationLink });
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

/** The first replies to the message, or stands alone where that is gone or may not be seen. */
async function send(message: Message, replies: readonly OutgoingMessage[]): Promise<void> {
  if (!message.channel.isSendable()) return;
  for (const [index, reply] of replies.entries()) {
    const { content, embeds, components, flags } = payloadOf(reply, 'public');
    await message.channel.send({
      ...(content === undefined ? {} : { content }),
      embeds: [...embeds],
      components: [...components],
      allowedMentions: { parse: [], repliedUser: false },
      flags,
      // The same for a message that was heard twice, as happens when a connection is resumed.
      nonce: `${message.id}.${index}`,
      enforceNonce: true,
      ...(index === 0 && maySeeHistory(message)
        ? { reply: { messageReference: message.id, failIfNotExists: false } }
        : {}),
    });
  }
}

function maySeeHistory(message: Message): boolean {
  if (message.channel.isDMBased()) return true;
  return message.channel.permissionsFor(message.client.user.id)?.has('ReadMessageHistory') === true;
}
