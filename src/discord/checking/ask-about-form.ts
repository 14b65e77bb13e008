import type { Messages } from '../../locales/messages.js';
import { type GivingEdge, giveAnswer } from '../answers/give-answer.js';
import type { TargetMessage } from '../command.js';
import type { PlainControl } from '../control.js';
import { plainId } from '../controls/custom-id.js';
import type { Edge } from '../edge.js';
import type { Form } from '../form.js';
import { requireCoolDown } from '../interactions/command-gate.js';
import { privately } from '../reply.js';
import { clip, safeText } from '../safe-text.js';
import { asksWhetherTrue } from './asks-whether-true.js';
import { type CheckingEdge, checkMessage } from './check-message.js';
import { claimsOf, plainLines } from './claims-of.js';

const name = 'ask-about';
/** As of `/ask`. */
const longestQuestion = 1_000;
/** Characters of a message by which a question is understood; more would drown it. */
const longestMessage = 1_000;

/** The question is filled in where the message asks one itself: then one only has to send it. */
export function askAboutForm(
  message: string,
  { id, authorId }: Pick<TargetMessage, 'id' | 'authorId'>,
  { checking }: Messages,
): Form {
  const { about } = checking;
  const question = questionIn(wordsOf(message));
  return {
    customId: plainId(name, `${id}:${authorId}`),
    title: about.title,
    fields: [
      {
        id: 'question',
        label: about.question,
        style: 'paragraph',
        placeholder: about.placeholder,
        ...(question === undefined ? {} : { value: question }),
        required: true,
        maxLength: longestQuestion,
      },
      {
        id: 'message',
        label: about.message,
        description: about.messageNote,
        style: 'paragraph',
        value: clip(message, longestMessage),
        required: false,
        maxLength: longestMessage,
      },
    ],
  };
}

type Props = GivingEdge & CheckingEdge & Pick<Edge, 'coolDowns' | 'askCoolDown' | 'posted'>;

/**
 * Answers for the asker alone; the message is data, by which the question is understood. Whether the
 * message is true is no search: its claims are held against the articles, as a check does.
 */
export function createAskAboutControl(edge: Props): PlainControl {
  return {
    name,
    under: 'anything',
    permissions: [],
    async run(context) {
      const { fields, messages, argument } = context;
      const text = oneLine(fields.question ?? '');
      const [messageId = '', authorId = ''] = argument.split(':');
      const message = fields.message ?? '';
      const about = { text: wordsOf(message), messageId, authorId };
      if (text === '')
        return privately({ content: messages.discord.askMe(messages.commands.ask.name) });
      await requireCoolDown(context, edge);
      const claims = claimsOf(message);
      if (asksWhetherTrue(text) && claims.claims.length > 0 && !(await isOurs(messageId, edge))) {
        const { channelId } = context;
        const above = `**${safeText(text, longestTitle)}**`;
        const asked = { claims, above, messageId, authorId, channelId, mayBeShared: false };
        return checkMessage(asked, context, edge);
      }
      return giveAnswer({ text, privately: true, repliesTo: null, about }, context, edge);
    },
  };
}

const longestTitle = 300;

/** Our own answers are quotes already. */
async function isOurs(messageId: string, { posted }: Pick<Edge, 'posted'>): Promise<boolean> {
  return (await posted.byMessage(messageId)) !== undefined;
}

/** The message without the marks of what it quotes. */
function wordsOf(message: string): string {
  return oneLine(plainLines(message).join(' '));
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

function questionIn(message: string): string | undefined {
  const all = [...sentences.segment(message)].map(({ segment }) => segment.trim());
  const asked = all.filter((sentence) => /[?？]["»”)]*$/u.test(sentence)).join(' ');
  return asked === '' || asked.length > longestQuestion ? undefined : asked;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
