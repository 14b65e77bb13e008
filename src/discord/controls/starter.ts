import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { PlainControl } from '../control.js';
import { limits } from '../limits.js';
import { type ButtonRow, privately } from '../reply.js';
import { clip, isVisible, plainText } from '../safe-text.js';
import { type AskingOnceEdge, askOnce } from './ask-once.js';
import { plainId } from './custom-id.js';

/** The questions under a card, by their places; kept so that the buttons outlive a restart. */
export interface StarterQuestions {
  /** The article that answers them. */
  readonly articleId: string;
  readonly questions: readonly string[];
}

/** The name of the control, and the kind of its state. */
export const starter = 'starter';

/** A question to begin with, under the card of an article: asked as `/ask` would, seen as the card is. */
export function createStarterControl(edge: AskingOnceEdge): PlainControl {
  const states = edge.states.of<StarterQuestions>(starter);
  return {
    name: starter,
    under: 'anything',
    permissions: [],
    answers: 'as its message',
    async run(context) {
      const { argument, message, messages } = context;
      const [id = '', place = ''] = argument.split(':');
      const state = await states.find(id);
      const text = state?.questions[Number(place)];
      if (state === undefined || text === undefined)
        return privately({ content: messages.discord.errors.expired });
      const isPrivate = message?.private ?? true;
      const { articleId } = state;
      const wanted = { text, privately: isPrivate, repliesTo: null, articleId };
      return askOnce(`${starter}:${argument}`, wanted, context, edge);
    },
  };
}

/** One question a row, as they are long; at most five. */
export function starterRows(stateId: string, questions: readonly string[]): ButtonRow[] {
  return questions
    .map((question, index): APIButtonComponent | null => {
      const label = clip(plainText(question), limits.buttonLabel);
      if (!isVisible(label)) return null;
      const custom_id = plainId(starter, `${stateId}:${index}`);
      const look = { style: ButtonStyle.Secondary as const, emoji: { name: '💬' }, label };
      return { type: ComponentType.Button, custom_id, ...look };
    })
    .flatMap((button) => (button === null ? [] : [button]))
    .slice(0, mostRows)
    .map((button) => ({ type: ComponentType.ActionRow, components: [button] }));
}

const mostRows = 5;
