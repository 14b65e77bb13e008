import { UserFacingError } from '../../errors.js';
import { messagesFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { isGone } from '../channels.js';
import type { AnswerControl, ControlContext } from '../control.js';
import type { Edge } from '../edge.js';
import { messageLink } from '../message-link.js';
import { requireOwnPermissions, requirePermissions } from '../permissions.js';
import { privately } from '../reply.js';

type Props = Pick<Edge, 'channels' | 'posted' | 'threads' | 'aboutMessages'>;

/**
 * Opens a thread from a public answer, in which anyone goes on with it. One an answer: pressed again,
 * it leads there, and says how it stands where nobody can simply write in it any more.
 */
export function createThreadControl(edge: Props): AnswerControl {
  return {
    action: 'thread',
    under: 'an answer',
    async run(context) {
      const { stored, parentId, messages } = context;
      const { thread } = messages.underAnswers;
      const existing = await edge.threads.of(stored.id);
      if (existing !== undefined) {
        const said = await stateOf(existing, context, edge);
        if (said !== null) return privately({ content: said });
        await edge.threads.forget(existing);
      }
      if (stored.private) return privately({ content: thread.shareFirst });
      if (parentId !== null) return privately({ content: thread.inThread });
      return privately({ content: thread.opened(await open(context, edge)) });
    },
  };
}

/** What is said of a thread that was opened before; null where it is gone. */
async function stateOf(
  threadId: string,
  { guildId, messages }: ControlContext,
  { channels }: Props,
): Promise<string | null> {
  const state = await channels.thread(threadId);
  if (state === undefined) return null;
  const { thread } = messages.underAnswers;
  const link = messageLink(guildId, threadId);
  if (state.locked) return thread.locked(link);
  return state.archived ? thread.archived(link) : thread.existing(link);
}

/** @throws UserFacingError where a permission is missing, or the message is gone. */
async function open(context: ControlContext, edge: Props): Promise<string> {
  const { stored, guildId, channelId, message, settings, messages } = context;
  requirePermissions(context, ['CreatePublicThreads']);
  requireOwnPermissions(context, ['CreatePublicThreads', 'SendMessagesInThreads']);
  const [posted] = await edge.posted.find(stored.id);
  const grownFrom =
    posted ?? (message?.private === false ? { channelId, messageId: message.id } : null);
  if (grownFrom === null)
    throw new UserFacingError(({ underAnswers }) => underAnswers.thread.messageGone);
  const threadId = await edge.channels
    .startThread(grownFrom.channelId, grownFrom.messageId, await nameOf(context, edge))
    .catch(toldAs(({ underAnswers }) => underAnswers.thread.messageGone));
  // Who reads it there may speak another language than who pressed: the place's own goes first.
  const words = settings.language === null ? messages : messagesFor(settings.language);
  const first = { content: words.underAnswers.thread.first(words.commands.ask.name) };
  await edge.channels
    .post(threadId, first, `thread.${stored.id}`)
    .catch(toldAs(({ underAnswers }) => underAnswers.thread.gone));
  await edge.threads.note(threadId, stored.id);
  return messageLink(guildId, threadId);
}

/** A thread keeps its name: words of somebody who may take them back are not put into it. */
async function nameOf(
  { stored, messages }: ControlContext,
  { aboutMessages }: Props,
): Promise<string> {
  const about = await aboutMessages.find(stored.id);
  return about?.quoted === true ? messages.checking.about.thisMessage : stored.answer.question;
}

/** What is gone is said in these words; anything else fails as it does. */
function toldAs(words: (messages: Messages) => string): (error: unknown) => never {
  return (error) => {
    throw isGone(error) ? new UserFacingError(words) : error;
  };
}
