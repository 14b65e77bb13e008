import type { Messages } from '../../locales/messages.js';
import type { TargetMessage } from '../command.js';
import { requireCoolDown } from '../command-gate.js';
import type { PlainControl } from '../control.js';
import { plainId } from '../controls/custom-id.js';
import type { Edge } from '../edge.js';
import type { Form } from '../form.js';
import { type GivingEdge, giveAnswer } from '../give-answer.js';
import { privately } from '../reply.js';
import { clip } from '../safe-text.js';

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
  const question = questionIn(message);
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

/** Answers for the asker alone; the message is data, by which the question is understood. */
export function createAskAboutControl(
  edge: GivingEdge & Pick<Edge, 'coolDowns' | 'askCoolDown'>,
): PlainControl {
  return {
    name,
    under: 'anything',
    permissions: [],
    async run(context) {
      const { fields, messages, argument } = context;
      const text = oneLine(fields.question ?? '');
      const [messageId = '', authorId = ''] = argument.split(':');
      const about = { text: oneLine(fields.message ?? ''), messageId, authorId };
      if (text === '')
        return privately({ content: messages.discord.askMe(messages.commands.ask.name) });
      await requireCoolDown(context, edge);
      return giveAnswer({ text, privately: true, repliesTo: null, about }, context, edge);
    },
  };
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

function questionIn(message: string): string | undefined {
  const all = [...sentences.segment(oneLine(message))].map(({ segment }) => segment.trim());
  const asked = all.filter((sentence) => /[?？]["»”)]*$/u.test(sentence)).join(' ');
  return asked === '' || asked.length > longestQuestion ? undefined : asked;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
